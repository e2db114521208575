import { pages } from "./support/site.js";
import { checkPages } from "./support/check-pages.js";

checkPages(pages.filter((path) => path.startsWith("zh-cn/")));
