const WIDTH = 100;

const oneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${oneLine(each)}`);
  return members.length ? `{ ${members.join(', ')} }` : '{}';
};

/** JSON as people like to read it: on one line what fits there, the rest one member a line. */
export function formatJson(value: unknown, indent = '', before = 0): string {
  const short = oneLine(value);
  if (typeof value !== 'object' || value === null) return short;
  const isText = Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (isText || (indent.length + before + short.length <= WIDTH && !/\{.*\{/.test(short))) return short;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Array.isArray(value)
    ? value.map((each) => formatJson(each, deeper))
    : Object.entries(value).map(([key, each]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${name}${formatJson(each, deeper, name.length)}`;
      });
  return `${open}\n${items.map((item) => deeper + item).join(',\n')}\n${indent}${close}`;
}
