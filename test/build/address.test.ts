import { addressFrom, developmentAddress } from '../../src/site/address';
import { manifestAt } from '../../src/site/manifest';

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
  const at = (address: string): string => manifestAt(`<a href="${developmentAddress}x.png"/><b href="${developmentAddress}"/>`, address);
  expect(at('https://addin.example.com/')).toBe('<a href="https://addin.example.com/x.png"/><b href="https://addin.example.com/"/>');
  expect(at("https://addin.example.com/a&b/$&'/")).toBe(
    '<a href="https://addin.example.com/a&amp;b/$&amp;&#39;/x.png"/><b href="https://addin.example.com/a&amp;b/$&amp;&#39;/"/>',
  );
});
