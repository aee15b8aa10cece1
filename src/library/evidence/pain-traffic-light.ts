import type { Evidence } from './evidence.ts';

export const painTrafficLight: Evidence = {
  id: 'pain-traffic-light',
  claim:
    'Clinics use a traffic light for pain in exercise: 0 to 3 go on, 4 to 5 watch that it settles within a day, above 5 stop and make it easier. It is practice, not trial evidence.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Provide Physiotherapy, pain traffic light',
      url: 'https://providephysiotherapy.org.uk/pain-traffic-light/',
    },
    {
      citation: 'Fusion Physiotherapy Chilliwack, traffic light system for pain with exercise',
      url: 'https://fusionphysiochilliwack.com/traffic-light-system-for-pain-with-exercise',
    },
  ],
  checked: true,
};
