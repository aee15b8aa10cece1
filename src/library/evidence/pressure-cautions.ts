import type { Evidence } from './evidence.ts';

export const pressureCautions: Evidence = {
  id: 'pressure-cautions',
  claim:
    'Long strong holds and holding the breath raise blood pressure and the pressure in belly and eyes. People with high blood pressure, a hernia or glaucoma are advised to avoid them. This is accepted practice.',
  grade: 'low',
  sources: [
    {
      citation:
        'American College of Sports Medicine. Guidelines for Exercise Testing and Prescription, 11th ed. 2021',
    },
  ],
  checked: false,
};
