import { hostTheme, themeOf } from '../../src/excel/events/theme';

describe("Office's theme", () => {
  it.each([
    ['Office says dark', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
    ['Office says light', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
    ['an older build: Colorful', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
    ['an older build: Dark Gray', { bodyBackgroundColor: '#666666' }, 'dark'],
    ['an older build: Black', { bodyBackgroundColor: '262626' }, 'dark'],
    ['saturated green looks light', { bodyBackgroundColor: '#00FF00' }, 'light'],
    ['saturated blue looks dark', { bodyBackgroundColor: '#0000FF' }, 'dark'],
    ['a colour that is none', { bodyBackgroundColor: 'white' }, undefined],
    ['nothing but other fields', {}, undefined],
    ['no theme at all', undefined, undefined],
  ])('%s', (_, theme, expected) => {
    expect(themeOf(theme)).toBe(expected);
  });

  it('is not known outside Office', () => {
    expect(hostTheme()).toBeUndefined();
  });
});
