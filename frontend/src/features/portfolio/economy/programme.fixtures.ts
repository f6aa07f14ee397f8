/** A programme that has found three quarters of what it must save. */
export const programmeEconomy = {
  programmeId: 'programme-1',
  programme: 'Ny-Ny',
  toldAt: '2016-05-12T09:00:00Z',
  allocated: 2200000,
  proposed: 0,
  spent: 2200000,
  left: 0,
  promised: 1500000,
  realised: 410000,
  years: [
    {
      year: 2016,
      allocated: 2200000,
      spent: 2200000,
      target: 2000000,
      promised: 1500000,
      realised: 410000,
      lacking: 500000,
    },
  ],
  parts: [
    {
      projectId: 'part-1',
      project: 'Velfærdsteknologi',
      allocated: 2200000,
      spent: 2200000,
      promised: 1500000,
      realised: 410000,
    },
  ],
  targetsBy: 'Maja Holm',
  targetsAt: '2016-01-12T09:00:00Z',
  actions: ['targets'],
  version: 1,
};
