/**
 * Redoc's own labels in other languages. Its open edition has no option for them: each label passes
 * through a function that gives back the English one, or stands in the script as it is. Here that
 * function, and those words, are made to ask `globalThis.redocLabels` first, which a page may set.
 */
import type { Language } from "../pages/texts.js";

/** Redoc's name of a label, or its English words where it has none: the English and the other words. */
type Labels = Readonly<Record<string, readonly [english: string, translated: string]>>;

/** Each language that has its own labels. */
const labels: Partial<Record<Language, Labels>> = {
  "zh-cn": {
    "actions.hide": ["Hide", "收起"],
    "actions.more": ["more", "更多"],
    "actions.show": ["Show", "展开"],
    "API docs by": ["API docs by", "文档工具"],
    "badges.deprecated": ["deprecated", "已弃用"],
    body: ["Body", "消息体"],
    "button.externalLink.tooltipText": ["Open in new tab", "在新标签页中打开"],
    Cancel: ["Cancel", "取消"],
    characters: ["characters", "个字符"],
    contentType: ["Response media type", "响应的媒体类型"],
    "codeSnippet.collapse.tooltipText": ["Collapse all", "全部折叠"],
    "codeSnippet.copy.buttonText": ["Copied!", "已复制"],
    "codeSnippet.copy.tooltipText": ["Copy to clipboard", "复制到剪贴板"],
    "codeSnippet.expand.tooltipText": ["Expand all", "全部展开"],
    "Close navigation menu": ["Close navigation menu", "关闭导航菜单"],
    default: ["Default", "默认值"],
    Description: ["Description", "说明"],
    "Enum Value": ["Enum Value", "枚举值"],
    examples: ["Examples", "示例"],
    header: ["Headers", "消息头"],
    "info.contact.url": ["URL", "网址"],
    "info.license": ["License", "许可证"],
    "info.termsOfService": ["Terms of Service", "服务条款"],
    "info.title": ["Overview", "概览"],
    loading: ["Loading...", "正在加载……"],
    noRequestPayload: ["No request payload", "没有请求体"],
    noResponseExample: ["No response sample", "没有响应示例"],
    "No results": ["No results", "没有找到结果"],
    "Open navigation menu": ["Open navigation menu", "打开导航菜单"],
    "openapi.deepLink.tooltip": ["Link to this section", "本节链接"],
    operations: ["Operations", "接口"],
    "page.actions.copyButtonText": ["Copy", "复制"],
    "page.actions.copyDescription": [
      "Copy page as YAML for LLMs",
      "以 YAML 格式复制，供大语言模型使用",
    ],
    "page.actions.copyTitle": ["Copy for LLM", "复制给大语言模型"],
    parameterName: ["parameter name", "参数名"],
    request: ["Request", "请求"],
    required: ["required", "必填"],
    response: ["Response", "响应"],
    responses: ["Responses", "响应"],
    "search.navbar.label": ["Search ", "搜索 "],
    "Search docs...": ["Search docs...", "搜索文档……"],
    "Search endpoints, schemas, and more...": [
      "Search endpoints, schemas, and more...",
      "搜索接口、模型等内容……",
    ],
    "Searching...": ["Searching...", "正在搜索……"],
    "Search trigger button": ["Search trigger button", "打开搜索"],
    security: ["Security", "认证"],
    "servers.title": ["Servers", "终端节点"],
    "sidebar.actions.changeToSingleColumn": ["Switch to single column", "切换为单栏"],
    "sidebar.actions.changeToTwoColumns": ["Switch to two columns", "切换为双栏"],
    "sidebar.actions.hide": ["Hide sidebar", "隐藏侧栏"],
    "sidebar.actions.show": ["Show sidebar", "显示侧栏"],
    "sidebar.actions.singleColumn": ["Single column", "单栏"],
    "sidebar.actions.twoColumns": ["Two columns", "双栏"],
    Table: ["Table", "表格"],
    "to exit": ["to exit", "退出"],
    "to navigate": ["to navigate", "移动"],
    "to select": ["to select", "选择"],
    viewSecurityDetails: ["View security details", "查看认证详情"],
  },
};

/** Where every label with a name passes. */
const hook = "translate:(e,t)=>";

/** Words without a name, each with what stands before and after it in the script. */
const literals = [
  ["children:", "API docs by", ""],
  ["onClick:e,children:", "Cancel", ""],
  ["Kb(", "characters", ",e.minLength"],
  ["?", "Close navigation menu", ":"],
  ["children:", "Description", ""],
  ["?`Value`:", "Enum Value", ""],
  ["children:", "No results", ""],
  [":", "Open navigation menu", ""],
  ["placeholder:", "Search docs...", ""],
  ["children:", "Search endpoints, schemas, and more...", ""],
  ["children:", "Searching...", ""],
  ['"aria-label":', "Search trigger button", ""],
  ["text:", "to exit", ""],
  ["text:", "to navigate", ""],
  ["text:", "to select", ""],
] as const;

function replaceOnce(code: string, found: string, replacement: string): string {
  const parts = code.split(found);
  if (parts.length !== 2) {
    throw new Error(
      `Redoc's script has ${found} ${parts.length - 1} times, not once: see labels.ts`,
    );
  }
  return parts.join(replacement);
}

/** Redoc's script, which asks the page for each label that the page has. */
export function askForLabels(code: string): string {
  return literals.reduce(
    (changed, [before, words, after]) =>
      replaceOnce(
        changed,
        `${before}\`${words}\`${after}`,
        `${before}(globalThis.redocLabels?.[\`${words}\`]??\`${words}\`)${after}`,
      ),
    replaceOnce(code, hook, `${hook}globalThis.redocLabels?.[e]||`),
  );
}

/** The script that sets the labels of a language; empty for English, which is Redoc's own. */
export function labelsScript(language: Language): string {
  const own = Object.entries(labels[language] ?? {}).map(([name, [, words]]) => [name, words]);
  return own.length === 0
    ? ""
    : `globalThis.redocLabels = ${JSON.stringify(Object.fromEntries(own))};\n`;
}

/** The page as it is served, before Redoc runs, with its labels in a language. */
export function translateLabels(html: string, language: Language): string {
  return Object.values(labels[language] ?? {}).reduce(
    (changed, [english, words]) =>
      changed
        .replaceAll(`>${english}<`, () => `>${words}<`)
        .replaceAll(`aria-label="${english}"`, () => `aria-label="${words}"`),
    html,
  );
}
