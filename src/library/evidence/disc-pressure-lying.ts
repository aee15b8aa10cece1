import type { Evidence } from './evidence.ts';

export const discPressureLying: Evidence = {
  id: 'disc-pressure-lying',
  claim:
    'In one man the pressure in a low disc was 0.10 MPa lying face down, 0.12 lying on the side and 0.50 standing.',
  grade: 'very-low',
  sources: [{ citation: 'Wilke HJ, Neef P, Caimi M, Hoogland T, Claes LE. Spine 1999;24:755-762' }],
  checked: true,
};
