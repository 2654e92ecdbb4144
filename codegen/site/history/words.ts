/** The words of the changelog in Chinese. Places and values stay as they are. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^added: /, '新增：'],
  [/^retired \((\w+)/, '生命周期变更（$1'],
  [/^back in force$/, '恢复使用'],
  [/^response: /, '应答：'],
  [/^field removed: /, '删除字段：'],
  [/^field added: /, '新增字段：'],
  [/, required\)$/, '，必填)'],
  [/^error codes added: /, '新增错误码：'],
  [/^error codes removed: /, '删除错误码：'],
  [/ changed type: /, ' 类型变更：'],
  [/ is now required$/, ' 改为必填'],
  [/ is now one of several$/, ' 改为几个至少填一个'],
  [/ is no longer required$/, ' 不再必填'],
  [/ is no longer one of several$/, ' 不再属于几个至少填一个'],
  [/ changed marks: /, ' 标记变更：'],
  [/ changed length: /, ' 长度变更：'],
  [/ values added: /, ' 新增取值：'],
  [/ values removed: /, ' 删除取值：'],
  [/\bat most (\d+)/g, '至多 $1'],
  [/： ?any →/, '：不限 →'],
  [/→ any$/, '→ 不限'],
  [/： ?none →/, '：无 →'],
  [/→ none$/, '→ 无'],
];

/** A line of the changelog in Chinese. */
export function inChinese(change: string): string {
  return WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), change);
}
