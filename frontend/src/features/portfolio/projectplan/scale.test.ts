import { describe, expect, it } from 'vitest';
import { milestone, project, telephones } from './projectplan.fixtures';
import { slipsBy, quarterOf } from './slips';
import { filtered, rowsOf } from './timeline/rows';
import {
  addressOf,
  dayNumber,
  fitting,
  opening,
  panned,
  ticks,
  within as withinBounds,
  zoomed,
} from './timeline/scale';

describe('the scale', () => {
  it('shows from a month to the whole of a long plan and stays within what a plan can speak of', () => {
    const year = { from: dayNumber('2016-01-01'), days: 366 };
    expect(zoomed(year, 0.01).days).toBe(31);
    expect(zoomed(year, 100).days).toBe(4383);
    expect(panned(year, -40_000).from).toBe(dayNumber('1990-01-01'));
    expect(addressOf(panned(year, 366))).toEqual({ fra: '2017-01-01', dage: 366 });
    expect(withinBounds({ from: dayNumber('2100-12-01'), days: 366 }).from).toBe(
      dayNumber('2100-12-31') - 366,
    );
  });

  it('keeps the day under the pointer where it is', () => {
    const year = { from: 16_000, days: 400 };
    const near = zoomed(year, 0.5, 16_100);
    expect((16_100 - near.from) / near.days).toBeCloseTo(0.25);
  });

  it('fits all there is, and a year around today when there is nothing', () => {
    expect(fitting([], '2016-01-31').days).toBe(365);
    const all = fitting(['2016-01-01', '2016-12-31'], '2016-01-31');
    expect(all.from).toBeLessThan(dayNumber('2016-01-01'));
    expect(all.from + all.days).toBeGreaterThan(dayNumber('2016-12-31'));
  });

  it('opens a long plan around the day it is seen from, and a short one whole', () => {
    const long = ['2014-01-01', '2016-05-01', '2026-12-31'];
    expect(addressOf(opening(long, '2016-01-31'))).toEqual({ fra: '2015-10-03', dage: 731 });
    expect(opening(long, '2020-01-31').days).toBeGreaterThan(4000);
    expect(opening(['2016-01-01', '2016-12-31'], '2016-01-31').days).toBeLessThan(450);
  });

  it('marks weeks in a short view, months in a year and quarters beyond', () => {
    const labels = (days: number) =>
      ticks({ from: dayNumber('2015-12-20'), days }, 800).map((tick) => tick.label);
    expect(labels(31)).toEqual(['21. dec.', '28.', '4. jan.', '11.', '18.']);
    expect(labels(366).slice(0, 2)).toEqual(['2016', 'feb.']);
    expect(labels(1000).slice(0, 4)).toEqual(['2016', 'K2', 'K3', 'K4']);
    expect(labels(4000).slice(0, 2)).toEqual(['2016', '2017']);
  });
});

describe('the rows', () => {
  const programme = project('p', 'Å program', []);
  const part = project('a', 'Del', [], { parentId: 'p' });
  const below = project('b', 'Underdel', [], { parentId: 'a', owner: 'X', centre: 'HRC' });

  it('put what belongs to a programme below it', () => {
    expect(rowsOf([part, below, programme, telephones]).map(({ project: { id } }) => id)).toEqual([
      'telephones',
      'p',
      'a',
      'b',
    ]);
  });

  it('are narrowed by programme with all below it, by owner and by centre', () => {
    const ids = (filter: object) =>
      filtered([programme, part, below, telephones], filter).map(({ id }) => id);
    expect(ids({ programme: 'p' })).toEqual(['p', 'a', 'b']);
    expect(ids({ owner: 'X' })).toEqual(['b']);
    expect(ids({ centre: 'HRC', programme: 'p' })).toEqual(['b']);
  });

  it('count what slipped: three months is some, more is much, no baseline is nothing', () => {
    const counted = project('s', 'Skred', [
      milestone('1', 'a', '2016-01-01'),
      milestone('2', 'b', '2016-01-01', { delayDays: 92 }),
      milestone('3', 'c', '2016-04-01', { delayDays: 93 }),
      milestone('4', 'd', '2016-04-01', { baseline: null }),
    ]);
    expect(slipsBy([counted], quarterOf)).toEqual([
      { key: '2016-1', onTime: 1, some: 1, much: 0, worst: 92 },
      { key: '2016-2', onTime: 0, some: 0, much: 1, worst: 93 },
    ]);
  });
});
