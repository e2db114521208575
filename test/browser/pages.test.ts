import { pages } from "./support/site.js";
import { checkPages } from "./support/check-pages.js";

checkPages(pages.filter((path) => !/^(?:rules|zh-cn)\//.test(path)));
