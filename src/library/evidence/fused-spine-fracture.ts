import type { Evidence } from './evidence.ts';

export const fusedSpineFracture: Evidence = {
  id: 'fused-spine-fracture',
  claim:
    'A spine stiffened by ankylosing spondylitis can break in a minor fall; new severe pain after one is an emergency.',
  grade: 'very-low',
  sources: [{ citation: 'Textbook knowledge on fractures of the ankylosed spine; source still to be read' }],
  checked: false,
};
