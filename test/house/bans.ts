import { lineAt, type Source } from './source.ts'

export interface Ban {
  name: string
  pattern: RegExp
  /** Files that are looked at. */
  where: RegExp
  /** Files where it is allowed, each with its reason. */
  except?: readonly { path: RegExp; because: string }[]
}

const anyCode = /\.(?:ts|tsx|js)$/
const product = /^src\/.*(?<!\.test)\.tsx?$/

export const bans: readonly Ban[] = [
  {
    name: 'HTML from text',
    pattern:
      /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment/,
    where: product,
  },
  {
    name: 'code from text',
    pattern: /(?<![\w.])eval\s*\(|new Function\s*\(|(?<![\w.])setTimeout\(\s*['"`]/,
    where: anyCode,
  },
  { name: 'style attribute', pattern: /(?<![\w-])style=/, where: /^src\/.*\.tsx$/ },
  {
    name: 'inline handler',
    pattern:
      /\son(?:[A-Z]\w*|click|dblclick|load|error|focus\w*|blur|change|input|invalid|submit|reset|select|toggle|key\w+|mouse\w+|pointer\w+|touch\w+|drag\w*|drop|copy|paste|cut|scroll|wheel|animation\w+|transition\w+|begin)=/,
    where: /^src\/.*\.tsx$/,
  },
  {
    name: 'own clock',
    pattern: /Date\.now\(\)|new Date(?:\(\)|(?![\w(]))|Temporal\.Now\b|(?<!new )(?<![\w.])Date\(\)/,
    where: product,
    except: [
      {
        path: /^src\/platform\/time\//,
        because: 'the clock itself, which everything else is given',
      },
      {
        path: /^src\/platform\/data\/id\.ts$/,
        because: 'an id sorts by the machine’s time; no rule reads it',
      },
      {
        path: /^src\/enhance\//,
        because: 'in the browser: the person’s own clock, for words such as saved 10.42',
      },
    ],
  },
  {
    name: 'database clock',
    pattern: /(?<![\w.])now\(\)|current_timestamp|current_date|clock_timestamp|localtimestamp/i,
    where: /^src\/domain\/.*\.sql$/,
  },
  {
    name: 'SQL from text',
    pattern:
      /\bsql\.(?:raw|lit|unsafe)\b|\.query\(\s*`[^`]*\$\{|\.query\([^)]*['"`]\s*\+|\.exec(?:ute)?\(\s*`[^`]*\$\{/,
    where: product,
    except: [
      {
        path: /^src\/platform\/data\//,
        because: 'role names and settings, written by the program itself',
      },
    ],
  },
  {
    name: 'outside address',
    pattern:
      /(?:src|srcset|poster|action)=["'{`]*https?:|url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//,
    where: /^src\/.*\.(?:css|tsx)$/,
  },
  {
    name: 'shell',
    pattern: /(?:from|require\(|import\()\s*['"](?:node:)?child_process|\bexecSync\(|shell:\s*true/,
    where: product,
    except: [],
  },
  {
    name: 'shell',
    pattern: /shell:\s*true|\bexecSync\(|(?<![.\w])exec\(/,
    where: /^(?:bin|scripts|bench|demo)\//,
  },
  {
    name: 'weak hash',
    pattern:
      /createHash\(\s*['"`](?:md5|sha-?1)['"`]|(?<![\w.])md5\(|['"`]SHA-?1['"`]|(?<!\w)digest\([^)]*'(?:md5|sha1)'/i,
    where: /^(?:src|bin|scripts|bench|demo)\/.*\.(?:ts|tsx|js|sql)$/,
  },
  {
    name: 'commented-out code',
    pattern:
      /^\s*(?:\/\/|\{\/\*)\s*(?:(?:import|export) .*['{]|(?:const|let|var) \w+ ?[:=]|return\b.*[()[\]{}]|(?:if|for|while) ?\(.*\) ?\{?$|await \w+[.(]|\}\)?$|<\/?\w+[^>]*>\s*\*?|\w+(?:\.\w+)*\(.*\)[;,]?$)/m,
    where: anyCode,
  },
  {
    name: 'left for later',
    pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/,
    where: /^(?:src|bin|scripts|bench|demo)\//,
  },
  {
    name: 'check switched off',
    pattern: /@ts-(?:ignore|nocheck|expect-error)|\bas any\b/,
    where: anyCode,
  },
  {
    name: 'only or skipped test',
    pattern: /(?<![\w.])(?:it|test|describe)\.(?:only|skip|todo)\(/,
    where: /\.test\.tsx?$/,
  },
]

/** Where a file does what is banned, as sentences. */
export const banProblems = ({ path, text }: Source, list: readonly Ban[] = bans): string[] =>
  list.flatMap(({ name, pattern, where, except = [] }) => {
    if (!where.test(path) || except.some((one) => one.path.test(path))) return []
    return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(
      (found) => `${path}:${lineAt(text, found.index)} ${name}: ${found[0].trim().slice(0, 60)}`,
    )
  })
