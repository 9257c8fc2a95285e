import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { dayText, instantText } from '../../../src/taskpane/text/date-text';

/** The four texts as a process in that time zone writes them: jest's own copy of the environment does not reach the clock. */
function textsIn(zone: string): string[] {
  const program = `
    const { dayText, instantText } = require(${JSON.stringify(join(__dirname, '../../../src/taskpane/text/date-text.ts'))});
    console.log(JSON.stringify(['zh-CN', 'en-US'].flatMap((language) => [dayText('2026-01-01', language), instantText('2026-11-22T20:15:00.000Z', language)])));`;
  const answer = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return (JSON.parse(answer) as string[]).map((text) => text.replace(/\s/g, ' '));
}

it.each([
  ['UTC', '2026年11月22日 20:15', 'November 22, 2026 at 8:15 PM'],
  ['Asia/Shanghai', '2026年11月23日 04:15', 'November 23, 2026 at 4:15 AM'],
  ['America/Los_Angeles', '2026年11月22日 12:15', 'November 22, 2026 at 12:15 PM'],
  ['Pacific/Kiritimati', '2026年11月23日 10:15', 'November 23, 2026 at 10:15 AM'],
])("in %s a day is the same day, and an instant is on the reader's own clock", (zone, chinese, english) => {
  expect(textsIn(zone)).toEqual(['2026年1月1日', chinese, 'January 1, 2026', english]);
});

it('what is no date is shown as it stands', () => {
  expect(dayText('soon', 'en-US')).toBe('soon');
  expect(instantText('yesterday', 'en-US')).toBe('yesterday');
});
