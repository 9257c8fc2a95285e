import type { TextEncoding } from '../../../files/text/encoding';
import { type DecodedText, textOfBytes, type Undecodable } from '../../../files/text/text-of-bytes';
import { FileFault } from '../fault';

/** As textOfBytes; refuses (FileFault) what is no text. */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const decoded = textOfBytes(bytes, encoding);
  if ('undecodable' in decoded) throw faultOf(decoded);
  return decoded;
}

function faultOf({ undecodable, isGuess, control }: Undecodable): FileFault {
  if (control === null) {
    const tried = isGuess ? 'utf-8 / gb18030' : undecodable;
    return new FileFault('undecodable', { 'zh-CN': `不是有效的 ${tried}`, 'en-US': `it is not valid ${tried}` });
  }
  const name = `U+${control.code.toString(16).padStart(4, '0').toUpperCase()}`;
  return new FileFault('undecodable', {
    'zh-CN': `按 ${undecodable} 读取时，第 ${control.at} 个字符是控制字符 ${name}`,
    'en-US': `read as ${undecodable}, character ${control.at} is the control character ${name}`,
  });
}
