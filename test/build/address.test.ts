import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFrom, developmentAddress } from '../../src/site/address';
import { editionFrom, editions } from '../../src/site/edition';
import { manifestFor, placeFrom } from '../../src/site/site-plugin';

test.each([
  [undefined, developmentAddress],
  ['', developmentAddress],
  ['https://addin.example.com', 'https://addin.example.com/'],
  ['https://addin.example.com/', 'https://addin.example.com/'],
  ['https://addin.example.com/tuike', 'https://addin.example.com/tuike/'],
  ['https://ADDIN.example.com:8443/tuike/', 'https://addin.example.com:8443/tuike/'],
  ['https://保证金.example/推客', 'https://xn--ruqz37lb2d.example/%E6%8E%A8%E5%AE%A2/'],
])('ADDIN_URL %j is the folder %s', (given, address) => {
  expect(addressFrom(given)).toEqual({ address });
});

test.each([
  ['addin.example.com', /不是完整的网址[^]*not a whole address/],
  ['https://', /不是完整的网址[^]*not a whole address/],
  ['http://addin.example.com/', /只接受 https[^]*does not begin with https/],
  ['file:///srv/addin/', /只接受 https[^]*does not begin with https/],
  ['https://me:secret@addin.example.com/', /用户名或密码[^]*user name or password/],
  ['https://addin.example.com/?v=2', /含有 \? 或 #[^]*holds a \? or a #/],
  ['https://addin.example.com/#', /含有 \? 或 #[^]*holds a \? or a #/],
  ['https://addin.example.com/taskpane.html', /指向一个文件[^]*names a file/],
  ['https://addin.example.com/manifest.xml/', /指向一个文件[^]*names a file/],
])('ADDIN_URL %s is refused, with the reason, what was seen and what to give, in both languages', (given, reason) => {
  const refused = addressFrom(given);
  expect(refused).toEqual({ problem: expect.stringMatching(reason) as string });
  expect('problem' in refused && refused.problem.split('\n').map((line) => line.includes(JSON.stringify(given)) && line.includes('https://'))).toEqual([true, true]);
});

test('every development address in the manifest becomes the add-in’s, safe inside an attribute', () => {
  const at = (address: string): string => manifestFor(`<a href="${developmentAddress}x.png"/><b href="${developmentAddress}"/>`, address, editions.global);
  expect(at('https://addin.example.com/')).toBe('<a href="https://addin.example.com/x.png"/><b href="https://addin.example.com/"/>');
  expect(at("https://addin.example.com/a&b/$&'/")).toBe(
    '<a href="https://addin.example.com/a&amp;b/$&amp;&#39;/x.png"/><b href="https://addin.example.com/a&amp;b/$&amp;&#39;/"/>',
  );
});

const [development, people] = [[undefined, 'https://localhost/', 'https://127.0.0.1:3000/', 'https://[::1]:3000/tuike/'], ['https://addin.example.com/', 'https://localhost.example.com/']];
const idAt = (address: string | undefined, edition: 'global' | 'china'): string | undefined =>
  /<Id>(.*)<\/Id>/.exec(manifestFor('<!-- of the repository --><Id>development</Id>', address ?? developmentAddress, editions[edition]))?.[1];

test.each(development)('on this machine (%s) the manifest keeps the development id', (address) => {
  expect([idAt(address, 'global'), idAt(address, 'china')]).toEqual(['development', 'development']);
});

test.each(people)('at %s it has the edition’s own id, the same in every build, and no comment of the repository', (address) => {
  expect([idAt(address, 'global'), idAt(address, 'china')]).toEqual([editions.global.manifestId, editions.china.manifestId]);
  expect(manifestFor('<!-- of the repository --><Id/>', address, editions.global)).toBe('<Id/>');
});

test('the three ids differ; people have these two installed, so they never change', () => {
  expect(editions.global.manifestId).toBe('15de8bdd-ed6e-4e4f-a1cf-9a0382710a26');
  expect(editions.china.manifestId).toBe('912b681e-dbb9-45ac-a947-2dbf11477128');
  expect(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8')).toContain('<Id>e395b865-fa24-4ffc-b8eb-1e7ca5a27ce3</Id>');
});

test.each([
  [undefined, 'global'],
  ['', 'global'],
  ['global', 'global'],
  ['china', 'china'],
])('EDITION %j is %s', (given, id) => {
  expect(editionFrom(given)).toMatchObject({ edition: { id } });
});

test.each(['China', 'cn', '21vianet'])('EDITION %s is refused in both languages, with what there is', (given) => {
  const { problem } = editionFrom(given) as { problem: string };
  expect(problem.split('\n').map((line) => line.includes(`"${given}"`) && line.includes('global') && line.includes('china'))).toEqual([true, true]);
});

test('a wrong address and a wrong edition are told together', () => {
  expect(placeFrom({ ADDIN_URL: 'http://addin.example.com', EDITION: 'cn' }).problems).toHaveLength(2);
  expect(placeFrom({ ADDIN_URL: 'https://addin.example.com/tuike', EDITION: 'china' })).toEqual({ address: 'https://addin.example.com/tuike/', edition: editions.china, problems: [] });
});
