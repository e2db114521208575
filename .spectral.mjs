import owasp from '@stoplight/spectral-owasp-ruleset';
import { oas } from '@stoplight/spectral-rulesets';
export default { extends: [[oas,'all'], owasp], rules: {} };
