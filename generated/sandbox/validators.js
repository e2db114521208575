/**
 * Generated from openapi/sandbox.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run build`.
 */
/* eslint-disable */
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var listMessagesHeaders = validate20;
var func0 = Object.prototype.hasOwnProperty;
var func61 = require_ucs2length().default;
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var listMessagesParameters = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data0 = data.contact;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.area_code !== void 0 && func0.call(data, "area_code")) {
      let data1 = data.area_code;
      if (typeof data1 === "string") {
        if (func61(data1) > 16) {
          const err2 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var deleteMessagesHeaders = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var deleteMessagesParameters = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data0 = data.contact;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.area_code !== void 0 && func0.call(data, "area_code")) {
      let data1 = data.area_code;
      if (typeof data1 === "string") {
        if (func61(data1) > 16) {
          const err2 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var waitForMessageHeaders = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var waitForMessageParameters = validate25;
var pattern7 = new RegExp("^m-[0-9]{1,15}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contact === void 0 || !func0.call(data, "contact")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data0 = data.contact;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err1 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.area_code !== void 0 && func0.call(data, "area_code")) {
      let data1 = data.area_code;
      if (typeof data1 === "string") {
        if (func61(data1) > 16) {
          const err3 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.timeout_ms !== void 0 && func0.call(data, "timeout_ms")) {
      let data2 = data.timeout_ms;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 6e4 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/timeout_ms", schemaPath: "#/properties/timeout_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.after !== void 0 && func0.call(data, "after")) {
      let data3 = data.after;
      if (typeof data3 === "string") {
        if (func61(data3) > 17) {
          const err8 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/maxLength", keyword: "maxLength", params: { limit: 17 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func61(data3) < 3) {
          const err9 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 3 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern7.test(data3)) {
          const err10 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "^m-[0-9]{1,15}$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.take !== void 0 && func0.call(data, "take")) {
      if (typeof data.take !== "boolean") {
        const err12 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var readStateHeaders = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var streamEventsHeaders = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var streamEventsParameters = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session !== void 0 && func0.call(data, "session")) {
      let data0 = data.session;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var listRequestsHeaders = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var readClockHeaders = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var setClockHeaders = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var listFaultsHeaders = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var addFaultHeaders = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var deleteFaultsHeaders = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var deleteFaultHeaders = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var deleteFaultParameters = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fault_id === void 0 || !func0.call(data, "fault_id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fault_id !== void 0 && func0.call(data, "fault_id")) {
      let data0 = data.fault_id;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err1 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err2 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var revokeTokensHeaders = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var resetSandboxHeaders = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var deleteSessionParameters = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.session === void 0 || !func0.call(data, "session")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.session !== void 0 && func0.call(data, "session")) {
      let data0 = data.session;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err1 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err2 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var createTokenHeaders = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-sandbox-session"] !== void 0 && func0.call(data, "x-sandbox-session")) {
      let data0 = data["x-sandbox-session"];
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err0 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err1 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-sandbox-session", schemaPath: "#/properties/x-sandbox-session/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var createTokenParameters = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nocatalog !== void 0 && func0.call(data, "nocatalog")) {
      let data0 = data.nocatalog;
      if (typeof data0 === "string") {
        if (func61(data0) > 16) {
          const err0 = { instancePath: instancePath + "/nocatalog", schemaPath: "#/properties/nocatalog/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/nocatalog", schemaPath: "#/properties/nocatalog/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var messageList = validate42;
var schema53 = { "type": "object", "required": ["messages", "dropped"], "properties": { "messages": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "required": ["message_id", "request_id", "contact_value", "contact_way", "area_code", "code", "text", "language", "text_language", "time_zone", "text_time_zone", "sent_at", "expires_at"], "properties": { "message_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "request_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "contact_value": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 }, "code": { "type": "string", "minLength": 6, "maxLength": 6, "pattern": "^[0-9]{6}$" }, "text": { "type": "string", "minLength": 1, "maxLength": 1024 }, "language": { "type": "string", "minLength": 1, "maxLength": 32 }, "text_language": { "type": "string", "minLength": 1, "maxLength": 32 }, "time_zone": { "type": "string", "minLength": 1, "maxLength": 32 }, "text_time_zone": { "type": "string", "minLength": 1, "maxLength": 32 }, "sent_at": { "type": "string", "minLength": 20, "maxLength": 35 }, "expires_at": { "type": "string", "minLength": 20, "maxLength": 35 } } } }, "dropped": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
var pattern22 = new RegExp("^[0-9]{6}$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messages === void 0 || !func0.call(data, "messages")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dropped === void 0 || !func0.call(data, "dropped")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dropped" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.messages !== void 0 && func0.call(data, "messages")) {
      let data0 = data.messages;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err2 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.message_id === void 0 || !func0.call(data1, "message_id")) {
              const err3 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "message_id" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.request_id === void 0 || !func0.call(data1, "request_id")) {
              const err4 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "request_id" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.contact_value === void 0 || !func0.call(data1, "contact_value")) {
              const err5 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "contact_value" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.contact_way === void 0 || !func0.call(data1, "contact_way")) {
              const err6 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "contact_way" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.area_code === void 0 || !func0.call(data1, "area_code")) {
              const err7 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "area_code" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.code === void 0 || !func0.call(data1, "code")) {
              const err8 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.text === void 0 || !func0.call(data1, "text")) {
              const err9 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "text" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1.language === void 0 || !func0.call(data1, "language")) {
              const err10 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "language" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data1.text_language === void 0 || !func0.call(data1, "text_language")) {
              const err11 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "text_language" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data1.time_zone === void 0 || !func0.call(data1, "time_zone")) {
              const err12 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "time_zone" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data1.text_time_zone === void 0 || !func0.call(data1, "text_time_zone")) {
              const err13 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "text_time_zone" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data1.sent_at === void 0 || !func0.call(data1, "sent_at")) {
              const err14 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "sent_at" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data1.expires_at === void 0 || !func0.call(data1, "expires_at")) {
              const err15 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: "expires_at" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data1.message_id !== void 0 && func0.call(data1, "message_id")) {
              let data2 = data1.message_id;
              if (typeof data2 === "string") {
                if (func61(data2) > 64) {
                  const err16 = { instancePath: instancePath + "/messages/" + i0 + "/message_id", schemaPath: "#/properties/messages/items/properties/message_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (func61(data2) < 1) {
                  const err17 = { instancePath: instancePath + "/messages/" + i0 + "/message_id", schemaPath: "#/properties/messages/items/properties/message_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/messages/" + i0 + "/message_id", schemaPath: "#/properties/messages/items/properties/message_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data1.request_id !== void 0 && func0.call(data1, "request_id")) {
              let data3 = data1.request_id;
              if (typeof data3 === "string") {
                if (func61(data3) > 128) {
                  const err19 = { instancePath: instancePath + "/messages/" + i0 + "/request_id", schemaPath: "#/properties/messages/items/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func61(data3) < 1) {
                  const err20 = { instancePath: instancePath + "/messages/" + i0 + "/request_id", schemaPath: "#/properties/messages/items/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/messages/" + i0 + "/request_id", schemaPath: "#/properties/messages/items/properties/request_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data1.contact_value !== void 0 && func0.call(data1, "contact_value")) {
              let data4 = data1.contact_value;
              if (typeof data4 === "string") {
                if (func61(data4) > 64) {
                  const err22 = { instancePath: instancePath + "/messages/" + i0 + "/contact_value", schemaPath: "#/properties/messages/items/properties/contact_value/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/messages/" + i0 + "/contact_value", schemaPath: "#/properties/messages/items/properties/contact_value/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data1.contact_way !== void 0 && func0.call(data1, "contact_way")) {
              let data5 = data1.contact_way;
              if (!(data5 === 0 || data5 === 1)) {
                const err24 = { instancePath: instancePath + "/messages/" + i0 + "/contact_way", schemaPath: "#/properties/messages/items/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema53.properties.messages.items.properties.contact_way.enum } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data1.area_code !== void 0 && func0.call(data1, "area_code")) {
              let data6 = data1.area_code;
              if (typeof data6 === "string") {
                if (func61(data6) > 16) {
                  const err25 = { instancePath: instancePath + "/messages/" + i0 + "/area_code", schemaPath: "#/properties/messages/items/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/messages/" + i0 + "/area_code", schemaPath: "#/properties/messages/items/properties/area_code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data1.code !== void 0 && func0.call(data1, "code")) {
              let data7 = data1.code;
              if (typeof data7 === "string") {
                if (func61(data7) > 6) {
                  const err27 = { instancePath: instancePath + "/messages/" + i0 + "/code", schemaPath: "#/properties/messages/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 6 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (func61(data7) < 6) {
                  const err28 = { instancePath: instancePath + "/messages/" + i0 + "/code", schemaPath: "#/properties/messages/items/properties/code/minLength", keyword: "minLength", params: { limit: 6 } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!pattern22.test(data7)) {
                  const err29 = { instancePath: instancePath + "/messages/" + i0 + "/code", schemaPath: "#/properties/messages/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/messages/" + i0 + "/code", schemaPath: "#/properties/messages/items/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data1.text !== void 0 && func0.call(data1, "text")) {
              let data8 = data1.text;
              if (typeof data8 === "string") {
                if (func61(data8) > 1024) {
                  const err31 = { instancePath: instancePath + "/messages/" + i0 + "/text", schemaPath: "#/properties/messages/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (func61(data8) < 1) {
                  const err32 = { instancePath: instancePath + "/messages/" + i0 + "/text", schemaPath: "#/properties/messages/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/messages/" + i0 + "/text", schemaPath: "#/properties/messages/items/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data1.language !== void 0 && func0.call(data1, "language")) {
              let data9 = data1.language;
              if (typeof data9 === "string") {
                if (func61(data9) > 32) {
                  const err34 = { instancePath: instancePath + "/messages/" + i0 + "/language", schemaPath: "#/properties/messages/items/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (func61(data9) < 1) {
                  const err35 = { instancePath: instancePath + "/messages/" + i0 + "/language", schemaPath: "#/properties/messages/items/properties/language/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/messages/" + i0 + "/language", schemaPath: "#/properties/messages/items/properties/language/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data1.text_language !== void 0 && func0.call(data1, "text_language")) {
              let data10 = data1.text_language;
              if (typeof data10 === "string") {
                if (func61(data10) > 32) {
                  const err37 = { instancePath: instancePath + "/messages/" + i0 + "/text_language", schemaPath: "#/properties/messages/items/properties/text_language/maxLength", keyword: "maxLength", params: { limit: 32 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (func61(data10) < 1) {
                  const err38 = { instancePath: instancePath + "/messages/" + i0 + "/text_language", schemaPath: "#/properties/messages/items/properties/text_language/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/messages/" + i0 + "/text_language", schemaPath: "#/properties/messages/items/properties/text_language/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data1.time_zone !== void 0 && func0.call(data1, "time_zone")) {
              let data11 = data1.time_zone;
              if (typeof data11 === "string") {
                if (func61(data11) > 32) {
                  const err40 = { instancePath: instancePath + "/messages/" + i0 + "/time_zone", schemaPath: "#/properties/messages/items/properties/time_zone/maxLength", keyword: "maxLength", params: { limit: 32 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (func61(data11) < 1) {
                  const err41 = { instancePath: instancePath + "/messages/" + i0 + "/time_zone", schemaPath: "#/properties/messages/items/properties/time_zone/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/messages/" + i0 + "/time_zone", schemaPath: "#/properties/messages/items/properties/time_zone/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data1.text_time_zone !== void 0 && func0.call(data1, "text_time_zone")) {
              let data12 = data1.text_time_zone;
              if (typeof data12 === "string") {
                if (func61(data12) > 32) {
                  const err43 = { instancePath: instancePath + "/messages/" + i0 + "/text_time_zone", schemaPath: "#/properties/messages/items/properties/text_time_zone/maxLength", keyword: "maxLength", params: { limit: 32 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (func61(data12) < 1) {
                  const err44 = { instancePath: instancePath + "/messages/" + i0 + "/text_time_zone", schemaPath: "#/properties/messages/items/properties/text_time_zone/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/messages/" + i0 + "/text_time_zone", schemaPath: "#/properties/messages/items/properties/text_time_zone/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data1.sent_at !== void 0 && func0.call(data1, "sent_at")) {
              let data13 = data1.sent_at;
              if (typeof data13 === "string") {
                if (func61(data13) > 35) {
                  const err46 = { instancePath: instancePath + "/messages/" + i0 + "/sent_at", schemaPath: "#/properties/messages/items/properties/sent_at/maxLength", keyword: "maxLength", params: { limit: 35 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (func61(data13) < 20) {
                  const err47 = { instancePath: instancePath + "/messages/" + i0 + "/sent_at", schemaPath: "#/properties/messages/items/properties/sent_at/minLength", keyword: "minLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/messages/" + i0 + "/sent_at", schemaPath: "#/properties/messages/items/properties/sent_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data1.expires_at !== void 0 && func0.call(data1, "expires_at")) {
              let data14 = data1.expires_at;
              if (typeof data14 === "string") {
                if (func61(data14) > 35) {
                  const err49 = { instancePath: instancePath + "/messages/" + i0 + "/expires_at", schemaPath: "#/properties/messages/items/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 35 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (func61(data14) < 20) {
                  const err50 = { instancePath: instancePath + "/messages/" + i0 + "/expires_at", schemaPath: "#/properties/messages/items/properties/expires_at/minLength", keyword: "minLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/messages/" + i0 + "/expires_at", schemaPath: "#/properties/messages/items/properties/expires_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/messages/" + i0, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.dropped !== void 0 && func0.call(data, "dropped")) {
      let data15 = data.dropped;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err54 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 9007199254740991 || isNaN(data15)) {
          const err55 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err56 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var message = validate43;
var schema54 = { "type": "object", "required": ["message_id", "request_id", "contact_value", "contact_way", "area_code", "code", "text", "language", "text_language", "time_zone", "text_time_zone", "sent_at", "expires_at"], "properties": { "message_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "request_id": { "type": "string", "minLength": 1, "maxLength": 128 }, "contact_value": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 }, "code": { "type": "string", "minLength": 6, "maxLength": 6, "pattern": "^[0-9]{6}$" }, "text": { "type": "string", "minLength": 1, "maxLength": 1024 }, "language": { "type": "string", "minLength": 1, "maxLength": 32 }, "text_language": { "type": "string", "minLength": 1, "maxLength": 32 }, "time_zone": { "type": "string", "minLength": 1, "maxLength": 32 }, "text_time_zone": { "type": "string", "minLength": 1, "maxLength": 32 }, "sent_at": { "type": "string", "minLength": 20, "maxLength": 35 }, "expires_at": { "type": "string", "minLength": 20, "maxLength": 35 } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message_id === void 0 || !func0.call(data, "message_id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.request_id === void 0 || !func0.call(data, "request_id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.contact_value === void 0 || !func0.call(data, "contact_value")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_value" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.contact_way === void 0 || !func0.call(data, "contact_way")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_way" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.area_code === void 0 || !func0.call(data, "area_code")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area_code" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.text === void 0 || !func0.call(data, "text")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.language === void 0 || !func0.call(data, "language")) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.text_language === void 0 || !func0.call(data, "text_language")) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_language" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.time_zone === void 0 || !func0.call(data, "time_zone")) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_zone" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.text_time_zone === void 0 || !func0.call(data, "text_time_zone")) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text_time_zone" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.sent_at === void 0 || !func0.call(data, "sent_at")) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sent_at" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.expires_at === void 0 || !func0.call(data, "expires_at")) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.message_id !== void 0 && func0.call(data, "message_id")) {
      let data0 = data.message_id;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err13 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err14 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0 && func0.call(data, "request_id")) {
      let data1 = data.request_id;
      if (typeof data1 === "string") {
        if (func61(data1) > 128) {
          const err16 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func61(data1) < 1) {
          const err17 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.contact_value !== void 0 && func0.call(data, "contact_value")) {
      let data2 = data.contact_value;
      if (typeof data2 === "string") {
        if (func61(data2) > 64) {
          const err19 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.contact_way !== void 0 && func0.call(data, "contact_way")) {
      let data3 = data.contact_way;
      if (!(data3 === 0 || data3 === 1)) {
        const err21 = { instancePath: instancePath + "/contact_way", schemaPath: "#/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema54.properties.contact_way.enum } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.area_code !== void 0 && func0.call(data, "area_code")) {
      let data4 = data.area_code;
      if (typeof data4 === "string") {
        if (func61(data4) > 16) {
          const err22 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data5 = data.code;
      if (typeof data5 === "string") {
        if (func61(data5) > 6) {
          const err24 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 6 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (func61(data5) < 6) {
          const err25 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 6 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern22.test(data5)) {
          const err26 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data6 = data.text;
      if (typeof data6 === "string") {
        if (func61(data6) > 1024) {
          const err28 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func61(data6) < 1) {
          const err29 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.language !== void 0 && func0.call(data, "language")) {
      let data7 = data.language;
      if (typeof data7 === "string") {
        if (func61(data7) > 32) {
          const err31 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (func61(data7) < 1) {
          const err32 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.text_language !== void 0 && func0.call(data, "text_language")) {
      let data8 = data.text_language;
      if (typeof data8 === "string") {
        if (func61(data8) > 32) {
          const err34 = { instancePath: instancePath + "/text_language", schemaPath: "#/properties/text_language/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (func61(data8) < 1) {
          const err35 = { instancePath: instancePath + "/text_language", schemaPath: "#/properties/text_language/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/text_language", schemaPath: "#/properties/text_language/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.time_zone !== void 0 && func0.call(data, "time_zone")) {
      let data9 = data.time_zone;
      if (typeof data9 === "string") {
        if (func61(data9) > 32) {
          const err37 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (func61(data9) < 1) {
          const err38 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/time_zone", schemaPath: "#/properties/time_zone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.text_time_zone !== void 0 && func0.call(data, "text_time_zone")) {
      let data10 = data.text_time_zone;
      if (typeof data10 === "string") {
        if (func61(data10) > 32) {
          const err40 = { instancePath: instancePath + "/text_time_zone", schemaPath: "#/properties/text_time_zone/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func61(data10) < 1) {
          const err41 = { instancePath: instancePath + "/text_time_zone", schemaPath: "#/properties/text_time_zone/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/text_time_zone", schemaPath: "#/properties/text_time_zone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.sent_at !== void 0 && func0.call(data, "sent_at")) {
      let data11 = data.sent_at;
      if (typeof data11 === "string") {
        if (func61(data11) > 35) {
          const err43 = { instancePath: instancePath + "/sent_at", schemaPath: "#/properties/sent_at/maxLength", keyword: "maxLength", params: { limit: 35 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (func61(data11) < 20) {
          const err44 = { instancePath: instancePath + "/sent_at", schemaPath: "#/properties/sent_at/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/sent_at", schemaPath: "#/properties/sent_at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0 && func0.call(data, "expires_at")) {
      let data12 = data.expires_at;
      if (typeof data12 === "string") {
        if (func61(data12) > 35) {
          const err46 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 35 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (func61(data12) < 20) {
          const err47 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var requestList = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requests === void 0 || !func0.call(data, "requests")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dropped === void 0 || !func0.call(data, "dropped")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dropped" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.requests !== void 0 && func0.call(data, "requests")) {
      let data0 = data.requests;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err2 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.request_id === void 0 || !func0.call(data1, "request_id")) {
              const err3 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "request_id" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.at === void 0 || !func0.call(data1, "at")) {
              const err4 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "at" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.method === void 0 || !func0.call(data1, "method")) {
              const err5 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "method" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.path === void 0 || !func0.call(data1, "path")) {
              const err6 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.status === void 0 || !func0.call(data1, "status")) {
              const err7 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "status" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.duration_ms === void 0 || !func0.call(data1, "duration_ms")) {
              const err8 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "duration_ms" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.request_id !== void 0 && func0.call(data1, "request_id")) {
              let data2 = data1.request_id;
              if (typeof data2 === "string") {
                if (func61(data2) > 128) {
                  const err9 = { instancePath: instancePath + "/requests/" + i0 + "/request_id", schemaPath: "#/properties/requests/items/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (func61(data2) < 1) {
                  const err10 = { instancePath: instancePath + "/requests/" + i0 + "/request_id", schemaPath: "#/properties/requests/items/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/requests/" + i0 + "/request_id", schemaPath: "#/properties/requests/items/properties/request_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.at !== void 0 && func0.call(data1, "at")) {
              let data3 = data1.at;
              if (typeof data3 === "string") {
                if (func61(data3) > 35) {
                  const err12 = { instancePath: instancePath + "/requests/" + i0 + "/at", schemaPath: "#/properties/requests/items/properties/at/maxLength", keyword: "maxLength", params: { limit: 35 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (func61(data3) < 20) {
                  const err13 = { instancePath: instancePath + "/requests/" + i0 + "/at", schemaPath: "#/properties/requests/items/properties/at/minLength", keyword: "minLength", params: { limit: 20 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/requests/" + i0 + "/at", schemaPath: "#/properties/requests/items/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.method !== void 0 && func0.call(data1, "method")) {
              let data4 = data1.method;
              if (typeof data4 === "string") {
                if (func61(data4) > 64) {
                  const err15 = { instancePath: instancePath + "/requests/" + i0 + "/method", schemaPath: "#/properties/requests/items/properties/method/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (func61(data4) < 1) {
                  const err16 = { instancePath: instancePath + "/requests/" + i0 + "/method", schemaPath: "#/properties/requests/items/properties/method/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/requests/" + i0 + "/method", schemaPath: "#/properties/requests/items/properties/method/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.path !== void 0 && func0.call(data1, "path")) {
              let data5 = data1.path;
              if (typeof data5 === "string") {
                if (func61(data5) > 256) {
                  const err18 = { instancePath: instancePath + "/requests/" + i0 + "/path", schemaPath: "#/properties/requests/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (func61(data5) < 1) {
                  const err19 = { instancePath: instancePath + "/requests/" + i0 + "/path", schemaPath: "#/properties/requests/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/requests/" + i0 + "/path", schemaPath: "#/properties/requests/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data1.status !== void 0 && func0.call(data1, "status")) {
              let data6 = data1.status;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err21 = { instancePath: instancePath + "/requests/" + i0 + "/status", schemaPath: "#/properties/requests/items/properties/status/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 599 || isNaN(data6)) {
                  const err22 = { instancePath: instancePath + "/requests/" + i0 + "/status", schemaPath: "#/properties/requests/items/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  const err23 = { instancePath: instancePath + "/requests/" + i0 + "/status", schemaPath: "#/properties/requests/items/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            }
            if (data1.duration_ms !== void 0 && func0.call(data1, "duration_ms")) {
              let data7 = data1.duration_ms;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 864e5 || isNaN(data7)) {
                  const err24 = { instancePath: instancePath + "/requests/" + i0 + "/duration_ms", schemaPath: "#/properties/requests/items/properties/duration_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  const err25 = { instancePath: instancePath + "/requests/" + i0 + "/duration_ms", schemaPath: "#/properties/requests/items/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/requests/" + i0 + "/duration_ms", schemaPath: "#/properties/requests/items/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data1.error_code !== void 0 && func0.call(data1, "error_code")) {
              let data8 = data1.error_code;
              if (typeof data8 === "string") {
                if (func61(data8) > 32) {
                  const err27 = { instancePath: instancePath + "/requests/" + i0 + "/error_code", schemaPath: "#/properties/requests/items/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/requests/" + i0 + "/error_code", schemaPath: "#/properties/requests/items/properties/error_code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data1.docs !== void 0 && func0.call(data1, "docs")) {
              let data9 = data1.docs;
              if (typeof data9 === "string") {
                if (func61(data9) > 128) {
                  const err29 = { instancePath: instancePath + "/requests/" + i0 + "/docs", schemaPath: "#/properties/requests/items/properties/docs/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (func61(data9) < 1) {
                  const err30 = { instancePath: instancePath + "/requests/" + i0 + "/docs", schemaPath: "#/properties/requests/items/properties/docs/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/requests/" + i0 + "/docs", schemaPath: "#/properties/requests/items/properties/docs/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data1.contact_value !== void 0 && func0.call(data1, "contact_value")) {
              let data10 = data1.contact_value;
              if (typeof data10 === "string") {
                if (func61(data10) > 64) {
                  const err32 = { instancePath: instancePath + "/requests/" + i0 + "/contact_value", schemaPath: "#/properties/requests/items/properties/contact_value/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/requests/" + i0 + "/contact_value", schemaPath: "#/properties/requests/items/properties/contact_value/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data1.body !== void 0 && func0.call(data1, "body")) {
              let data11 = data1.body;
              if (typeof data11 === "string") {
                if (func61(data11) > 2048) {
                  const err34 = { instancePath: instancePath + "/requests/" + i0 + "/body", schemaPath: "#/properties/requests/items/properties/body/maxLength", keyword: "maxLength", params: { limit: 2048 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/requests/" + i0 + "/body", schemaPath: "#/properties/requests/items/properties/body/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data1.message_id !== void 0 && func0.call(data1, "message_id")) {
              let data12 = data1.message_id;
              if (typeof data12 === "string") {
                if (func61(data12) > 64) {
                  const err36 = { instancePath: instancePath + "/requests/" + i0 + "/message_id", schemaPath: "#/properties/requests/items/properties/message_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func61(data12) < 1) {
                  const err37 = { instancePath: instancePath + "/requests/" + i0 + "/message_id", schemaPath: "#/properties/requests/items/properties/message_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/requests/" + i0 + "/message_id", schemaPath: "#/properties/requests/items/properties/message_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data1.fault_id !== void 0 && func0.call(data1, "fault_id")) {
              let data13 = data1.fault_id;
              if (typeof data13 === "string") {
                if (func61(data13) > 64) {
                  const err39 = { instancePath: instancePath + "/requests/" + i0 + "/fault_id", schemaPath: "#/properties/requests/items/properties/fault_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (func61(data13) < 1) {
                  const err40 = { instancePath: instancePath + "/requests/" + i0 + "/fault_id", schemaPath: "#/properties/requests/items/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/requests/" + i0 + "/fault_id", schemaPath: "#/properties/requests/items/properties/fault_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data1.details !== void 0 && func0.call(data1, "details")) {
              let data14 = data1.details;
              if (Array.isArray(data14)) {
                if (data14.length > 100) {
                  const err42 = { instancePath: instancePath + "/requests/" + i0 + "/details", schemaPath: "#/properties/requests/items/properties/details/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data14.length < 1) {
                  const err43 = { instancePath: instancePath + "/requests/" + i0 + "/details", schemaPath: "#/properties/requests/items/properties/details/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data15 = data14[i1];
                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    if (data15.pointer === void 0 || !func0.call(data15, "pointer")) {
                      const err44 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1, schemaPath: "#/properties/requests/items/properties/details/items/required", keyword: "required", params: { missingProperty: "pointer" } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    if (data15.rule === void 0 || !func0.call(data15, "rule")) {
                      const err45 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1, schemaPath: "#/properties/requests/items/properties/details/items/required", keyword: "required", params: { missingProperty: "rule" } };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data15.message === void 0 || !func0.call(data15, "message")) {
                      const err46 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1, schemaPath: "#/properties/requests/items/properties/details/items/required", keyword: "required", params: { missingProperty: "message" } };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                    if (data15.pointer !== void 0 && func0.call(data15, "pointer")) {
                      let data16 = data15.pointer;
                      if (typeof data16 === "string") {
                        if (func61(data16) > 256) {
                          const err47 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/pointer", schemaPath: "#/properties/requests/items/properties/details/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 256 } };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                        }
                      } else {
                        const err48 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/pointer", schemaPath: "#/properties/requests/items/properties/details/items/properties/pointer/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                    if (data15.rule !== void 0 && func0.call(data15, "rule")) {
                      let data17 = data15.rule;
                      if (typeof data17 === "string") {
                        if (func61(data17) > 64) {
                          const err49 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/rule", schemaPath: "#/properties/requests/items/properties/details/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 } };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                        if (func61(data17) < 1) {
                          const err50 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/rule", schemaPath: "#/properties/requests/items/properties/details/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err50];
                          } else {
                            vErrors.push(err50);
                          }
                          errors++;
                        }
                      } else {
                        const err51 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/rule", schemaPath: "#/properties/requests/items/properties/details/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    }
                    if (data15.message !== void 0 && func0.call(data15, "message")) {
                      let data18 = data15.message;
                      if (typeof data18 === "string") {
                        if (func61(data18) > 1024) {
                          const err52 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/message", schemaPath: "#/properties/requests/items/properties/details/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          if (vErrors === null) {
                            vErrors = [err52];
                          } else {
                            vErrors.push(err52);
                          }
                          errors++;
                        }
                        if (func61(data18) < 1) {
                          const err53 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/message", schemaPath: "#/properties/requests/items/properties/details/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                      } else {
                        const err54 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1 + "/message", schemaPath: "#/properties/requests/items/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/requests/" + i0 + "/details/" + i1, schemaPath: "#/properties/requests/items/properties/details/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              } else {
                const err56 = { instancePath: instancePath + "/requests/" + i0 + "/details", schemaPath: "#/properties/requests/items/properties/details/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.dropped !== void 0 && func0.call(data, "dropped")) {
      let data19 = data.dropped;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err59 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 9007199254740991 || isNaN(data19)) {
          const err60 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          const err61 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var loggedRequest = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.request_id === void 0 || !func0.call(data, "request_id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0 || !func0.call(data, "at")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.method === void 0 || !func0.call(data, "method")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.path === void 0 || !func0.call(data, "path")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.duration_ms === void 0 || !func0.call(data, "duration_ms")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.request_id !== void 0 && func0.call(data, "request_id")) {
      let data0 = data.request_id;
      if (typeof data0 === "string") {
        if (func61(data0) > 128) {
          const err6 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err7 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data1 = data.at;
      if (typeof data1 === "string") {
        if (func61(data1) > 35) {
          const err9 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 35 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func61(data1) < 20) {
          const err10 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.method !== void 0 && func0.call(data, "method")) {
      let data2 = data.method;
      if (typeof data2 === "string") {
        if (func61(data2) > 64) {
          const err12 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func61(data2) < 1) {
          const err13 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data3 = data.path;
      if (typeof data3 === "string") {
        if (func61(data3) > 256) {
          const err15 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func61(data3) < 1) {
          const err16 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data4 = data.status;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 599 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.duration_ms !== void 0 && func0.call(data, "duration_ms")) {
      let data5 = data.duration_ms;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 864e5 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.error_code !== void 0 && func0.call(data, "error_code")) {
      let data6 = data.error_code;
      if (typeof data6 === "string") {
        if (func61(data6) > 32) {
          const err24 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.docs !== void 0 && func0.call(data, "docs")) {
      let data7 = data.docs;
      if (typeof data7 === "string") {
        if (func61(data7) > 128) {
          const err26 = { instancePath: instancePath + "/docs", schemaPath: "#/properties/docs/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func61(data7) < 1) {
          const err27 = { instancePath: instancePath + "/docs", schemaPath: "#/properties/docs/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/docs", schemaPath: "#/properties/docs/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.contact_value !== void 0 && func0.call(data, "contact_value")) {
      let data8 = data.contact_value;
      if (typeof data8 === "string") {
        if (func61(data8) > 64) {
          const err29 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.body !== void 0 && func0.call(data, "body")) {
      let data9 = data.body;
      if (typeof data9 === "string") {
        if (func61(data9) > 2048) {
          const err31 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.message_id !== void 0 && func0.call(data, "message_id")) {
      let data10 = data.message_id;
      if (typeof data10 === "string") {
        if (func61(data10) > 64) {
          const err33 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (func61(data10) < 1) {
          const err34 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.fault_id !== void 0 && func0.call(data, "fault_id")) {
      let data11 = data.fault_id;
      if (typeof data11 === "string") {
        if (func61(data11) > 64) {
          const err36 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (func61(data11) < 1) {
          const err37 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.details !== void 0 && func0.call(data, "details")) {
      let data12 = data.details;
      if (Array.isArray(data12)) {
        if (data12.length > 100) {
          const err39 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data12.length < 1) {
          const err40 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.pointer === void 0 || !func0.call(data13, "pointer")) {
              const err41 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "pointer" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data13.rule === void 0 || !func0.call(data13, "rule")) {
              const err42 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data13.message === void 0 || !func0.call(data13, "message")) {
              const err43 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "message" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data13.pointer !== void 0 && func0.call(data13, "pointer")) {
              let data14 = data13.pointer;
              if (typeof data14 === "string") {
                if (func61(data14) > 256) {
                  const err44 = { instancePath: instancePath + "/details/" + i0 + "/pointer", schemaPath: "#/properties/details/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/details/" + i0 + "/pointer", schemaPath: "#/properties/details/items/properties/pointer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data13.rule !== void 0 && func0.call(data13, "rule")) {
              let data15 = data13.rule;
              if (typeof data15 === "string") {
                if (func61(data15) > 64) {
                  const err46 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (func61(data15) < 1) {
                  const err47 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data13.message !== void 0 && func0.call(data13, "message")) {
              let data16 = data13.message;
              if (typeof data16 === "string") {
                if (func61(data16) > 1024) {
                  const err49 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (func61(data16) < 1) {
                  const err50 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var violation = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0 || !func0.call(data, "pointer")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointer" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pointer !== void 0 && func0.call(data, "pointer")) {
      let data0 = data.pointer;
      if (typeof data0 === "string") {
        if (func61(data0) > 256) {
          const err3 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rule !== void 0 && func0.call(data, "rule")) {
      let data1 = data.rule;
      if (typeof data1 === "string") {
        if (func61(data1) > 64) {
          const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func61(data1) < 1) {
          const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data2 = data.message;
      if (typeof data2 === "string") {
        if (func61(data2) > 1024) {
          const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func61(data2) < 1) {
          const err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var clock = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.now === void 0 || !func0.call(data, "now")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.frozen === void 0 || !func0.call(data, "frozen")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frozen" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.now !== void 0 && func0.call(data, "now")) {
      let data0 = data.now;
      if (typeof data0 === "string") {
        if (func61(data0) > 35) {
          const err2 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/maxLength", keyword: "maxLength", params: { limit: 35 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func61(data0) < 20) {
          const err3 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.frozen !== void 0 && func0.call(data, "frozen")) {
      if (typeof data.frozen !== "boolean") {
        const err5 = { instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var state = validate48;
var schema59 = { "type": "object", "required": ["clock", "faults", "cooldown_ms", "mark"], "properties": { "clock": { "type": "object", "required": ["now", "frozen"], "properties": { "now": { "type": "string", "minLength": 20, "maxLength": 35 }, "frozen": { "type": "boolean" } } }, "faults": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["fault_id", "fault", "matched", "fired", "active"], "properties": { "fault_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "fault": { "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "enum": ["latency", "error", "ok_error", "empty_body", "html_body", "truncated_body", "malformed_json", "oversized_body", "reset", "reset_in_reply", "no_reply"] }, "status": { "enum": [400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 502, 503, 504] }, "error_code": { "type": "string", "minLength": 1, "maxLength": 32 }, "error_msg": { "type": "string", "maxLength": 32 }, "retry_after": { "type": "integer", "minimum": 0, "maximum": 86400 }, "delay_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "delay_max_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "times": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "nth": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "every": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "requests": { "enum": ["valid", "any"] }, "operation": { "enum": ["sendVerifyCodes", "checkVerifyCodes"] }, "contact": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 }, "header": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" }, "duration_ms": { "type": "integer", "minimum": 1, "maximum": 316224e5 } } }, "matched": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "fired": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "active": { "type": "boolean" } } } }, "cooldown_ms": { "type": "integer", "minimum": 0, "maximum": 6e4 }, "mark": { "type": "string", "minLength": 3, "maxLength": 17, "pattern": "^m-[0-9]{1,15}$" } } };
var pattern24 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clock === void 0 || !func0.call(data, "clock")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clock" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.faults === void 0 || !func0.call(data, "faults")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.cooldown_ms === void 0 || !func0.call(data, "cooldown_ms")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cooldown_ms" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.mark === void 0 || !func0.call(data, "mark")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mark" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.clock !== void 0 && func0.call(data, "clock")) {
      let data0 = data.clock;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.now === void 0 || !func0.call(data0, "now")) {
          const err4 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "now" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.frozen === void 0 || !func0.call(data0, "frozen")) {
          const err5 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: "frozen" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.now !== void 0 && func0.call(data0, "now")) {
          let data1 = data0.now;
          if (typeof data1 === "string") {
            if (func61(data1) > 35) {
              const err6 = { instancePath: instancePath + "/clock/now", schemaPath: "#/properties/clock/properties/now/maxLength", keyword: "maxLength", params: { limit: 35 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (func61(data1) < 20) {
              const err7 = { instancePath: instancePath + "/clock/now", schemaPath: "#/properties/clock/properties/now/minLength", keyword: "minLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/clock/now", schemaPath: "#/properties/clock/properties/now/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.frozen !== void 0 && func0.call(data0, "frozen")) {
          if (typeof data0.frozen !== "boolean") {
            const err9 = { instancePath: instancePath + "/clock/frozen", schemaPath: "#/properties/clock/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.faults !== void 0 && func0.call(data, "faults")) {
      let data3 = data.faults;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err11 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.fault_id === void 0 || !func0.call(data4, "fault_id")) {
              const err12 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "fault_id" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.fault === void 0 || !func0.call(data4, "fault")) {
              const err13 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "fault" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.matched === void 0 || !func0.call(data4, "matched")) {
              const err14 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "matched" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.fired === void 0 || !func0.call(data4, "fired")) {
              const err15 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "fired" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4.active === void 0 || !func0.call(data4, "active")) {
              const err16 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "active" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data4.fault_id !== void 0 && func0.call(data4, "fault_id")) {
              let data5 = data4.fault_id;
              if (typeof data5 === "string") {
                if (func61(data5) > 64) {
                  const err17 = { instancePath: instancePath + "/faults/" + i0 + "/fault_id", schemaPath: "#/properties/faults/items/properties/fault_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (func61(data5) < 1) {
                  const err18 = { instancePath: instancePath + "/faults/" + i0 + "/fault_id", schemaPath: "#/properties/faults/items/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/faults/" + i0 + "/fault_id", schemaPath: "#/properties/faults/items/properties/fault_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data4.fault !== void 0 && func0.call(data4, "fault")) {
              let data6 = data4.fault;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.kind === void 0 || !func0.call(data6, "kind")) {
                  const err20 = { instancePath: instancePath + "/faults/" + i0 + "/fault", schemaPath: "#/properties/faults/items/properties/fault/required", keyword: "required", params: { missingProperty: "kind" } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                for (const key0 of Object.keys(data6)) {
                  if (!func0.call(schema59.properties.faults.items.properties.fault.properties, key0)) {
                    const err21 = { instancePath: instancePath + "/faults/" + i0 + "/fault", schemaPath: "#/properties/faults/items/properties/fault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data6.kind !== void 0 && func0.call(data6, "kind")) {
                  let data7 = data6.kind;
                  if (!(data7 === "latency" || data7 === "error" || data7 === "ok_error" || data7 === "empty_body" || data7 === "html_body" || data7 === "truncated_body" || data7 === "malformed_json" || data7 === "oversized_body" || data7 === "reset" || data7 === "reset_in_reply" || data7 === "no_reply")) {
                    const err22 = { instancePath: instancePath + "/faults/" + i0 + "/fault/kind", schemaPath: "#/properties/faults/items/properties/fault/properties/kind/enum", keyword: "enum", params: { allowedValues: schema59.properties.faults.items.properties.fault.properties.kind.enum } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (data6.status !== void 0 && func0.call(data6, "status")) {
                  let data8 = data6.status;
                  if (!(data8 === 400 || data8 === 401 || data8 === 403 || data8 === 404 || data8 === 405 || data8 === 406 || data8 === 413 || data8 === 415 || data8 === 429 || data8 === 500 || data8 === 502 || data8 === 503 || data8 === 504)) {
                    const err23 = { instancePath: instancePath + "/faults/" + i0 + "/fault/status", schemaPath: "#/properties/faults/items/properties/fault/properties/status/enum", keyword: "enum", params: { allowedValues: schema59.properties.faults.items.properties.fault.properties.status.enum } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data6.error_code !== void 0 && func0.call(data6, "error_code")) {
                  let data9 = data6.error_code;
                  if (typeof data9 === "string") {
                    if (func61(data9) > 32) {
                      const err24 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_code", schemaPath: "#/properties/faults/items/properties/fault/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    if (func61(data9) < 1) {
                      const err25 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_code", schemaPath: "#/properties/faults/items/properties/fault/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_code", schemaPath: "#/properties/faults/items/properties/fault/properties/error_code/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data6.error_msg !== void 0 && func0.call(data6, "error_msg")) {
                  let data10 = data6.error_msg;
                  if (typeof data10 === "string") {
                    if (func61(data10) > 32) {
                      const err27 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_msg", schemaPath: "#/properties/faults/items/properties/fault/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 32 } };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_msg", schemaPath: "#/properties/faults/items/properties/fault/properties/error_msg/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data6.retry_after !== void 0 && func0.call(data6, "retry_after")) {
                  let data11 = data6.retry_after;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err29 = { instancePath: instancePath + "/faults/" + i0 + "/fault/retry_after", schemaPath: "#/properties/faults/items/properties/fault/properties/retry_after/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 86400 || isNaN(data11)) {
                      const err30 = { instancePath: instancePath + "/faults/" + i0 + "/fault/retry_after", schemaPath: "#/properties/faults/items/properties/fault/properties/retry_after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (data11 < 0 || isNaN(data11)) {
                      const err31 = { instancePath: instancePath + "/faults/" + i0 + "/fault/retry_after", schemaPath: "#/properties/faults/items/properties/fault/properties/retry_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  }
                }
                if (data6.delay_ms !== void 0 && func0.call(data6, "delay_ms")) {
                  let data12 = data6.delay_ms;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    const err32 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_ms/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 > 6e5 || isNaN(data12)) {
                      const err33 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    if (data12 < 0 || isNaN(data12)) {
                      const err34 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  }
                }
                if (data6.delay_max_ms !== void 0 && func0.call(data6, "delay_max_ms")) {
                  let data13 = data6.delay_max_ms;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err35 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_max_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_max_ms/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 > 6e5 || isNaN(data13)) {
                      const err36 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_max_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_max_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    if (data13 < 0 || isNaN(data13)) {
                      const err37 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_max_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_max_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                }
                if (data6.times !== void 0 && func0.call(data6, "times")) {
                  let data14 = data6.times;
                  if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                    const err38 = { instancePath: instancePath + "/faults/" + i0 + "/fault/times", schemaPath: "#/properties/faults/items/properties/fault/properties/times/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 > 1e6 || isNaN(data14)) {
                      const err39 = { instancePath: instancePath + "/faults/" + i0 + "/fault/times", schemaPath: "#/properties/faults/items/properties/fault/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                    if (data14 < 1 || isNaN(data14)) {
                      const err40 = { instancePath: instancePath + "/faults/" + i0 + "/fault/times", schemaPath: "#/properties/faults/items/properties/fault/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                  }
                }
                if (data6.nth !== void 0 && func0.call(data6, "nth")) {
                  let data15 = data6.nth;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    const err41 = { instancePath: instancePath + "/faults/" + i0 + "/fault/nth", schemaPath: "#/properties/faults/items/properties/fault/properties/nth/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 > 1e6 || isNaN(data15)) {
                      const err42 = { instancePath: instancePath + "/faults/" + i0 + "/fault/nth", schemaPath: "#/properties/faults/items/properties/fault/properties/nth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    if (data15 < 1 || isNaN(data15)) {
                      const err43 = { instancePath: instancePath + "/faults/" + i0 + "/fault/nth", schemaPath: "#/properties/faults/items/properties/fault/properties/nth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  }
                }
                if (data6.every !== void 0 && func0.call(data6, "every")) {
                  let data16 = data6.every;
                  if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                    const err44 = { instancePath: instancePath + "/faults/" + i0 + "/fault/every", schemaPath: "#/properties/faults/items/properties/fault/properties/every/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 > 1e6 || isNaN(data16)) {
                      const err45 = { instancePath: instancePath + "/faults/" + i0 + "/fault/every", schemaPath: "#/properties/faults/items/properties/fault/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data16 < 1 || isNaN(data16)) {
                      const err46 = { instancePath: instancePath + "/faults/" + i0 + "/fault/every", schemaPath: "#/properties/faults/items/properties/fault/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  }
                }
                if (data6.probability !== void 0 && func0.call(data6, "probability")) {
                  let data17 = data6.probability;
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 > 1 || isNaN(data17)) {
                      const err47 = { instancePath: instancePath + "/faults/" + i0 + "/fault/probability", schemaPath: "#/properties/faults/items/properties/fault/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                    if (data17 <= 0 || isNaN(data17)) {
                      const err48 = { instancePath: instancePath + "/faults/" + i0 + "/fault/probability", schemaPath: "#/properties/faults/items/properties/fault/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/faults/" + i0 + "/fault/probability", schemaPath: "#/properties/faults/items/properties/fault/properties/probability/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data6.seed !== void 0 && func0.call(data6, "seed")) {
                  let data18 = data6.seed;
                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                    const err50 = { instancePath: instancePath + "/faults/" + i0 + "/fault/seed", schemaPath: "#/properties/faults/items/properties/fault/properties/seed/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 > 2147483647 || isNaN(data18)) {
                      const err51 = { instancePath: instancePath + "/faults/" + i0 + "/fault/seed", schemaPath: "#/properties/faults/items/properties/fault/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    if (data18 < 0 || isNaN(data18)) {
                      const err52 = { instancePath: instancePath + "/faults/" + i0 + "/fault/seed", schemaPath: "#/properties/faults/items/properties/fault/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  }
                }
                if (data6.requests !== void 0 && func0.call(data6, "requests")) {
                  let data19 = data6.requests;
                  if (!(data19 === "valid" || data19 === "any")) {
                    const err53 = { instancePath: instancePath + "/faults/" + i0 + "/fault/requests", schemaPath: "#/properties/faults/items/properties/fault/properties/requests/enum", keyword: "enum", params: { allowedValues: schema59.properties.faults.items.properties.fault.properties.requests.enum } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data6.operation !== void 0 && func0.call(data6, "operation")) {
                  let data20 = data6.operation;
                  if (!(data20 === "sendVerifyCodes" || data20 === "checkVerifyCodes")) {
                    const err54 = { instancePath: instancePath + "/faults/" + i0 + "/fault/operation", schemaPath: "#/properties/faults/items/properties/fault/properties/operation/enum", keyword: "enum", params: { allowedValues: schema59.properties.faults.items.properties.fault.properties.operation.enum } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data6.contact !== void 0 && func0.call(data6, "contact")) {
                  let data21 = data6.contact;
                  if (typeof data21 === "string") {
                    if (func61(data21) > 64) {
                      const err55 = { instancePath: instancePath + "/faults/" + i0 + "/fault/contact", schemaPath: "#/properties/faults/items/properties/fault/properties/contact/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/faults/" + i0 + "/fault/contact", schemaPath: "#/properties/faults/items/properties/fault/properties/contact/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data6.contact_way !== void 0 && func0.call(data6, "contact_way")) {
                  let data22 = data6.contact_way;
                  if (!(data22 === 0 || data22 === 1)) {
                    const err57 = { instancePath: instancePath + "/faults/" + i0 + "/fault/contact_way", schemaPath: "#/properties/faults/items/properties/fault/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema59.properties.faults.items.properties.fault.properties.contact_way.enum } };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data6.area_code !== void 0 && func0.call(data6, "area_code")) {
                  let data23 = data6.area_code;
                  if (typeof data23 === "string") {
                    if (func61(data23) > 16) {
                      const err58 = { instancePath: instancePath + "/faults/" + i0 + "/fault/area_code", schemaPath: "#/properties/faults/items/properties/fault/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  } else {
                    const err59 = { instancePath: instancePath + "/faults/" + i0 + "/fault/area_code", schemaPath: "#/properties/faults/items/properties/fault/properties/area_code/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
                if (data6.header !== void 0 && func0.call(data6, "header")) {
                  let data24 = data6.header;
                  if (typeof data24 === "string") {
                    if (func61(data24) > 256) {
                      const err60 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (func61(data24) < 1) {
                      const err61 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    if (!pattern24.test(data24)) {
                      const err62 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
                if (data6.duration_ms !== void 0 && func0.call(data6, "duration_ms")) {
                  let data25 = data6.duration_ms;
                  if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                    const err64 = { instancePath: instancePath + "/faults/" + i0 + "/fault/duration_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/duration_ms/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                  if (typeof data25 == "number" && isFinite(data25)) {
                    if (data25 > 316224e5 || isNaN(data25)) {
                      const err65 = { instancePath: instancePath + "/faults/" + i0 + "/fault/duration_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/duration_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 } };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                    if (data25 < 1 || isNaN(data25)) {
                      const err66 = { instancePath: instancePath + "/faults/" + i0 + "/fault/duration_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/faults/" + i0 + "/fault", schemaPath: "#/properties/faults/items/properties/fault/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data4.matched !== void 0 && func0.call(data4, "matched")) {
              let data26 = data4.matched;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err68 = { instancePath: instancePath + "/faults/" + i0 + "/matched", schemaPath: "#/properties/faults/items/properties/matched/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 > 9007199254740991 || isNaN(data26)) {
                  const err69 = { instancePath: instancePath + "/faults/" + i0 + "/matched", schemaPath: "#/properties/faults/items/properties/matched/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data26 < 0 || isNaN(data26)) {
                  const err70 = { instancePath: instancePath + "/faults/" + i0 + "/matched", schemaPath: "#/properties/faults/items/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
            if (data4.fired !== void 0 && func0.call(data4, "fired")) {
              let data27 = data4.fired;
              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                const err71 = { instancePath: instancePath + "/faults/" + i0 + "/fired", schemaPath: "#/properties/faults/items/properties/fired/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 > 9007199254740991 || isNaN(data27)) {
                  const err72 = { instancePath: instancePath + "/faults/" + i0 + "/fired", schemaPath: "#/properties/faults/items/properties/fired/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (data27 < 0 || isNaN(data27)) {
                  const err73 = { instancePath: instancePath + "/faults/" + i0 + "/fired", schemaPath: "#/properties/faults/items/properties/fired/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
            }
            if (data4.active !== void 0 && func0.call(data4, "active")) {
              if (typeof data4.active !== "boolean") {
                const err74 = { instancePath: instancePath + "/faults/" + i0 + "/active", schemaPath: "#/properties/faults/items/properties/active/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.cooldown_ms !== void 0 && func0.call(data, "cooldown_ms")) {
      let data29 = data.cooldown_ms;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
        const err77 = { instancePath: instancePath + "/cooldown_ms", schemaPath: "#/properties/cooldown_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 > 6e4 || isNaN(data29)) {
          const err78 = { instancePath: instancePath + "/cooldown_ms", schemaPath: "#/properties/cooldown_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 } };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        if (data29 < 0 || isNaN(data29)) {
          const err79 = { instancePath: instancePath + "/cooldown_ms", schemaPath: "#/properties/cooldown_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      }
    }
    if (data.mark !== void 0 && func0.call(data, "mark")) {
      let data30 = data.mark;
      if (typeof data30 === "string") {
        if (func61(data30) > 17) {
          const err80 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/maxLength", keyword: "maxLength", params: { limit: 17 } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (func61(data30) < 3) {
          const err81 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/minLength", keyword: "minLength", params: { limit: 3 } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (!pattern7.test(data30)) {
          const err82 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/pattern", keyword: "pattern", params: { pattern: "^m-[0-9]{1,15}$" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
      } else {
        const err83 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
  } else {
    const err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err84];
    } else {
      vErrors.push(err84);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var clockChange = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "now" || key0 === "advance_ms" || key0 === "frozen")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.now !== void 0 && func0.call(data, "now")) {
      let data0 = data.now;
      if (typeof data0 === "string") {
        if (func61(data0) > 35) {
          const err1 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/maxLength", keyword: "maxLength", params: { limit: 35 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func61(data0) < 20) {
          const err2 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.advance_ms !== void 0 && func0.call(data, "advance_ms")) {
      let data1 = data.advance_ms;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/advance_ms", schemaPath: "#/properties/advance_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 316224e5 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/advance_ms", schemaPath: "#/properties/advance_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/advance_ms", schemaPath: "#/properties/advance_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.frozen !== void 0 && func0.call(data, "frozen")) {
      if (typeof data.frozen !== "boolean") {
        const err7 = { instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var newFault = validate50;
var schema61 = { "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "enum": ["latency", "error", "ok_error", "empty_body", "html_body", "truncated_body", "malformed_json", "oversized_body", "reset", "reset_in_reply", "no_reply"] }, "status": { "enum": [400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 502, 503, 504] }, "error_code": { "type": "string", "minLength": 1, "maxLength": 32 }, "error_msg": { "type": "string", "maxLength": 32 }, "retry_after": { "type": "integer", "minimum": 0, "maximum": 86400 }, "delay_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "delay_max_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "times": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "nth": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "every": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "requests": { "enum": ["valid", "any"] }, "operation": { "enum": ["sendVerifyCodes", "checkVerifyCodes"] }, "contact": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 }, "header": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" }, "duration_ms": { "type": "integer", "minimum": 1, "maximum": 316224e5 } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema61.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (!(data0 === "latency" || data0 === "error" || data0 === "ok_error" || data0 === "empty_body" || data0 === "html_body" || data0 === "truncated_body" || data0 === "malformed_json" || data0 === "oversized_body" || data0 === "reset" || data0 === "reset_in_reply" || data0 === "no_reply")) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema61.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data1 = data.status;
      if (!(data1 === 400 || data1 === 401 || data1 === 403 || data1 === 404 || data1 === 405 || data1 === 406 || data1 === 413 || data1 === 415 || data1 === 429 || data1 === 500 || data1 === 502 || data1 === 503 || data1 === 504)) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema61.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.error_code !== void 0 && func0.call(data, "error_code")) {
      let data2 = data.error_code;
      if (typeof data2 === "string") {
        if (func61(data2) > 32) {
          const err4 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func61(data2) < 1) {
          const err5 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0 && func0.call(data, "error_msg")) {
      let data3 = data.error_msg;
      if (typeof data3 === "string") {
        if (func61(data3) > 32) {
          const err7 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.retry_after !== void 0 && func0.call(data, "retry_after")) {
      let data4 = data.retry_after;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/retry_after", schemaPath: "#/properties/retry_after/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 86400 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/retry_after", schemaPath: "#/properties/retry_after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/retry_after", schemaPath: "#/properties/retry_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.delay_ms !== void 0 && func0.call(data, "delay_ms")) {
      let data5 = data.delay_ms;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err12 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 6e5 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/delay_ms", schemaPath: "#/properties/delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.delay_max_ms !== void 0 && func0.call(data, "delay_max_ms")) {
      let data6 = data.delay_max_ms;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err15 = { instancePath: instancePath + "/delay_max_ms", schemaPath: "#/properties/delay_max_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 6e5 || isNaN(data6)) {
          const err16 = { instancePath: instancePath + "/delay_max_ms", schemaPath: "#/properties/delay_max_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err17 = { instancePath: instancePath + "/delay_max_ms", schemaPath: "#/properties/delay_max_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.times !== void 0 && func0.call(data, "times")) {
      let data7 = data.times;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err18 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e6 || isNaN(data7)) {
          const err19 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err20 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.nth !== void 0 && func0.call(data, "nth")) {
      let data8 = data.nth;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err21 = { instancePath: instancePath + "/nth", schemaPath: "#/properties/nth/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e6 || isNaN(data8)) {
          const err22 = { instancePath: instancePath + "/nth", schemaPath: "#/properties/nth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err23 = { instancePath: instancePath + "/nth", schemaPath: "#/properties/nth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.every !== void 0 && func0.call(data, "every")) {
      let data9 = data.every;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err24 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e6 || isNaN(data9)) {
          const err25 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err26 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.probability !== void 0 && func0.call(data, "probability")) {
      let data10 = data.probability;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 1 || isNaN(data10)) {
          const err27 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data10 <= 0 || isNaN(data10)) {
          const err28 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.seed !== void 0 && func0.call(data, "seed")) {
      let data11 = data.seed;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err30 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 2147483647 || isNaN(data11)) {
          const err31 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err32 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.requests !== void 0 && func0.call(data, "requests")) {
      let data12 = data.requests;
      if (!(data12 === "valid" || data12 === "any")) {
        const err33 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/enum", keyword: "enum", params: { allowedValues: schema61.properties.requests.enum } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.operation !== void 0 && func0.call(data, "operation")) {
      let data13 = data.operation;
      if (!(data13 === "sendVerifyCodes" || data13 === "checkVerifyCodes")) {
        const err34 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/enum", keyword: "enum", params: { allowedValues: schema61.properties.operation.enum } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data14 = data.contact;
      if (typeof data14 === "string") {
        if (func61(data14) > 64) {
          const err35 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.contact_way !== void 0 && func0.call(data, "contact_way")) {
      let data15 = data.contact_way;
      if (!(data15 === 0 || data15 === 1)) {
        const err37 = { instancePath: instancePath + "/contact_way", schemaPath: "#/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema61.properties.contact_way.enum } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.area_code !== void 0 && func0.call(data, "area_code")) {
      let data16 = data.area_code;
      if (typeof data16 === "string") {
        if (func61(data16) > 16) {
          const err38 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.header !== void 0 && func0.call(data, "header")) {
      let data17 = data.header;
      if (typeof data17 === "string") {
        if (func61(data17) > 256) {
          const err40 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/maxLength", keyword: "maxLength", params: { limit: 256 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func61(data17) < 1) {
          const err41 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (!pattern24.test(data17)) {
          const err42 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.duration_ms !== void 0 && func0.call(data, "duration_ms")) {
      let data18 = data.duration_ms;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err44 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 316224e5 || isNaN(data18)) {
          const err45 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data18 < 1 || isNaN(data18)) {
          const err46 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
  } else {
    const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var fault = validate51;
var schema62 = { "type": "object", "required": ["fault_id", "fault", "matched", "fired", "active"], "properties": { "fault_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "fault": { "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "enum": ["latency", "error", "ok_error", "empty_body", "html_body", "truncated_body", "malformed_json", "oversized_body", "reset", "reset_in_reply", "no_reply"] }, "status": { "enum": [400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 502, 503, 504] }, "error_code": { "type": "string", "minLength": 1, "maxLength": 32 }, "error_msg": { "type": "string", "maxLength": 32 }, "retry_after": { "type": "integer", "minimum": 0, "maximum": 86400 }, "delay_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "delay_max_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "times": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "nth": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "every": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "requests": { "enum": ["valid", "any"] }, "operation": { "enum": ["sendVerifyCodes", "checkVerifyCodes"] }, "contact": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 }, "header": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" }, "duration_ms": { "type": "integer", "minimum": 1, "maximum": 316224e5 } } }, "matched": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "fired": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "active": { "type": "boolean" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fault_id === void 0 || !func0.call(data, "fault_id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault_id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.fault === void 0 || !func0.call(data, "fault")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.matched === void 0 || !func0.call(data, "matched")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matched" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.fired === void 0 || !func0.call(data, "fired")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fired" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.active === void 0 || !func0.call(data, "active")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.fault_id !== void 0 && func0.call(data, "fault_id")) {
      let data0 = data.fault_id;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err5 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err6 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/fault_id", schemaPath: "#/properties/fault_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.fault !== void 0 && func0.call(data, "fault")) {
      let data1 = data.fault;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.kind === void 0 || !func0.call(data1, "kind")) {
          const err8 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/required", keyword: "required", params: { missingProperty: "kind" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key0 of Object.keys(data1)) {
          if (!func0.call(schema62.properties.fault.properties, key0)) {
            const err9 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.kind !== void 0 && func0.call(data1, "kind")) {
          let data2 = data1.kind;
          if (!(data2 === "latency" || data2 === "error" || data2 === "ok_error" || data2 === "empty_body" || data2 === "html_body" || data2 === "truncated_body" || data2 === "malformed_json" || data2 === "oversized_body" || data2 === "reset" || data2 === "reset_in_reply" || data2 === "no_reply")) {
            const err10 = { instancePath: instancePath + "/fault/kind", schemaPath: "#/properties/fault/properties/kind/enum", keyword: "enum", params: { allowedValues: schema62.properties.fault.properties.kind.enum } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.status !== void 0 && func0.call(data1, "status")) {
          let data3 = data1.status;
          if (!(data3 === 400 || data3 === 401 || data3 === 403 || data3 === 404 || data3 === 405 || data3 === 406 || data3 === 413 || data3 === 415 || data3 === 429 || data3 === 500 || data3 === 502 || data3 === 503 || data3 === 504)) {
            const err11 = { instancePath: instancePath + "/fault/status", schemaPath: "#/properties/fault/properties/status/enum", keyword: "enum", params: { allowedValues: schema62.properties.fault.properties.status.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.error_code !== void 0 && func0.call(data1, "error_code")) {
          let data4 = data1.error_code;
          if (typeof data4 === "string") {
            if (func61(data4) > 32) {
              const err12 = { instancePath: instancePath + "/fault/error_code", schemaPath: "#/properties/fault/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func61(data4) < 1) {
              const err13 = { instancePath: instancePath + "/fault/error_code", schemaPath: "#/properties/fault/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/fault/error_code", schemaPath: "#/properties/fault/properties/error_code/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.error_msg !== void 0 && func0.call(data1, "error_msg")) {
          let data5 = data1.error_msg;
          if (typeof data5 === "string") {
            if (func61(data5) > 32) {
              const err15 = { instancePath: instancePath + "/fault/error_msg", schemaPath: "#/properties/fault/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 32 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/fault/error_msg", schemaPath: "#/properties/fault/properties/error_msg/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.retry_after !== void 0 && func0.call(data1, "retry_after")) {
          let data6 = data1.retry_after;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err17 = { instancePath: instancePath + "/fault/retry_after", schemaPath: "#/properties/fault/properties/retry_after/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 86400 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/fault/retry_after", schemaPath: "#/properties/fault/properties/retry_after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/fault/retry_after", schemaPath: "#/properties/fault/properties/retry_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data1.delay_ms !== void 0 && func0.call(data1, "delay_ms")) {
          let data7 = data1.delay_ms;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err20 = { instancePath: instancePath + "/fault/delay_ms", schemaPath: "#/properties/fault/properties/delay_ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 6e5 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/fault/delay_ms", schemaPath: "#/properties/fault/properties/delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/fault/delay_ms", schemaPath: "#/properties/fault/properties/delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data1.delay_max_ms !== void 0 && func0.call(data1, "delay_max_ms")) {
          let data8 = data1.delay_max_ms;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/fault/delay_max_ms", schemaPath: "#/properties/fault/properties/delay_max_ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 6e5 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/fault/delay_max_ms", schemaPath: "#/properties/fault/properties/delay_max_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/fault/delay_max_ms", schemaPath: "#/properties/fault/properties/delay_max_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data1.times !== void 0 && func0.call(data1, "times")) {
          let data9 = data1.times;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err26 = { instancePath: instancePath + "/fault/times", schemaPath: "#/properties/fault/properties/times/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e6 || isNaN(data9)) {
              const err27 = { instancePath: instancePath + "/fault/times", schemaPath: "#/properties/fault/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err28 = { instancePath: instancePath + "/fault/times", schemaPath: "#/properties/fault/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data1.nth !== void 0 && func0.call(data1, "nth")) {
          let data10 = data1.nth;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err29 = { instancePath: instancePath + "/fault/nth", schemaPath: "#/properties/fault/properties/nth/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 1e6 || isNaN(data10)) {
              const err30 = { instancePath: instancePath + "/fault/nth", schemaPath: "#/properties/fault/properties/nth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err31 = { instancePath: instancePath + "/fault/nth", schemaPath: "#/properties/fault/properties/nth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data1.every !== void 0 && func0.call(data1, "every")) {
          let data11 = data1.every;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err32 = { instancePath: instancePath + "/fault/every", schemaPath: "#/properties/fault/properties/every/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 1e6 || isNaN(data11)) {
              const err33 = { instancePath: instancePath + "/fault/every", schemaPath: "#/properties/fault/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err34 = { instancePath: instancePath + "/fault/every", schemaPath: "#/properties/fault/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data1.probability !== void 0 && func0.call(data1, "probability")) {
          let data12 = data1.probability;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1 || isNaN(data12)) {
              const err35 = { instancePath: instancePath + "/fault/probability", schemaPath: "#/properties/fault/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data12 <= 0 || isNaN(data12)) {
              const err36 = { instancePath: instancePath + "/fault/probability", schemaPath: "#/properties/fault/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/fault/probability", schemaPath: "#/properties/fault/properties/probability/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data1.seed !== void 0 && func0.call(data1, "seed")) {
          let data13 = data1.seed;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err38 = { instancePath: instancePath + "/fault/seed", schemaPath: "#/properties/fault/properties/seed/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 2147483647 || isNaN(data13)) {
              const err39 = { instancePath: instancePath + "/fault/seed", schemaPath: "#/properties/fault/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err40 = { instancePath: instancePath + "/fault/seed", schemaPath: "#/properties/fault/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data1.requests !== void 0 && func0.call(data1, "requests")) {
          let data14 = data1.requests;
          if (!(data14 === "valid" || data14 === "any")) {
            const err41 = { instancePath: instancePath + "/fault/requests", schemaPath: "#/properties/fault/properties/requests/enum", keyword: "enum", params: { allowedValues: schema62.properties.fault.properties.requests.enum } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data1.operation !== void 0 && func0.call(data1, "operation")) {
          let data15 = data1.operation;
          if (!(data15 === "sendVerifyCodes" || data15 === "checkVerifyCodes")) {
            const err42 = { instancePath: instancePath + "/fault/operation", schemaPath: "#/properties/fault/properties/operation/enum", keyword: "enum", params: { allowedValues: schema62.properties.fault.properties.operation.enum } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data1.contact !== void 0 && func0.call(data1, "contact")) {
          let data16 = data1.contact;
          if (typeof data16 === "string") {
            if (func61(data16) > 64) {
              const err43 = { instancePath: instancePath + "/fault/contact", schemaPath: "#/properties/fault/properties/contact/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/fault/contact", schemaPath: "#/properties/fault/properties/contact/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data1.contact_way !== void 0 && func0.call(data1, "contact_way")) {
          let data17 = data1.contact_way;
          if (!(data17 === 0 || data17 === 1)) {
            const err45 = { instancePath: instancePath + "/fault/contact_way", schemaPath: "#/properties/fault/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema62.properties.fault.properties.contact_way.enum } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data1.area_code !== void 0 && func0.call(data1, "area_code")) {
          let data18 = data1.area_code;
          if (typeof data18 === "string") {
            if (func61(data18) > 16) {
              const err46 = { instancePath: instancePath + "/fault/area_code", schemaPath: "#/properties/fault/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/fault/area_code", schemaPath: "#/properties/fault/properties/area_code/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data1.header !== void 0 && func0.call(data1, "header")) {
          let data19 = data1.header;
          if (typeof data19 === "string") {
            if (func61(data19) > 256) {
              const err48 = { instancePath: instancePath + "/fault/header", schemaPath: "#/properties/fault/properties/header/maxLength", keyword: "maxLength", params: { limit: 256 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (func61(data19) < 1) {
              const err49 = { instancePath: instancePath + "/fault/header", schemaPath: "#/properties/fault/properties/header/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (!pattern24.test(data19)) {
              const err50 = { instancePath: instancePath + "/fault/header", schemaPath: "#/properties/fault/properties/header/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/fault/header", schemaPath: "#/properties/fault/properties/header/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data1.duration_ms !== void 0 && func0.call(data1, "duration_ms")) {
          let data20 = data1.duration_ms;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err52 = { instancePath: instancePath + "/fault/duration_ms", schemaPath: "#/properties/fault/properties/duration_ms/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 316224e5 || isNaN(data20)) {
              const err53 = { instancePath: instancePath + "/fault/duration_ms", schemaPath: "#/properties/fault/properties/duration_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              const err54 = { instancePath: instancePath + "/fault/duration_ms", schemaPath: "#/properties/fault/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.matched !== void 0 && func0.call(data, "matched")) {
      let data21 = data.matched;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err56 = { instancePath: instancePath + "/matched", schemaPath: "#/properties/matched/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 9007199254740991 || isNaN(data21)) {
          const err57 = { instancePath: instancePath + "/matched", schemaPath: "#/properties/matched/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data21 < 0 || isNaN(data21)) {
          const err58 = { instancePath: instancePath + "/matched", schemaPath: "#/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
    if (data.fired !== void 0 && func0.call(data, "fired")) {
      let data22 = data.fired;
      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err59 = { instancePath: instancePath + "/fired", schemaPath: "#/properties/fired/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 9007199254740991 || isNaN(data22)) {
          const err60 = { instancePath: instancePath + "/fired", schemaPath: "#/properties/fired/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data22 < 0 || isNaN(data22)) {
          const err61 = { instancePath: instancePath + "/fired", schemaPath: "#/properties/fired/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      }
    }
    if (data.active !== void 0 && func0.call(data, "active")) {
      if (typeof data.active !== "boolean") {
        const err62 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var faultList = validate52;
var schema63 = { "type": "object", "required": ["faults"], "properties": { "faults": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["fault_id", "fault", "matched", "fired", "active"], "properties": { "fault_id": { "type": "string", "minLength": 1, "maxLength": 64 }, "fault": { "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "enum": ["latency", "error", "ok_error", "empty_body", "html_body", "truncated_body", "malformed_json", "oversized_body", "reset", "reset_in_reply", "no_reply"] }, "status": { "enum": [400, 401, 403, 404, 405, 406, 413, 415, 429, 500, 502, 503, 504] }, "error_code": { "type": "string", "minLength": 1, "maxLength": 32 }, "error_msg": { "type": "string", "maxLength": 32 }, "retry_after": { "type": "integer", "minimum": 0, "maximum": 86400 }, "delay_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "delay_max_ms": { "type": "integer", "minimum": 0, "maximum": 6e5 }, "times": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "nth": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "every": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "requests": { "enum": ["valid", "any"] }, "operation": { "enum": ["sendVerifyCodes", "checkVerifyCodes"] }, "contact": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 }, "header": { "type": "string", "minLength": 1, "maxLength": 256, "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" }, "duration_ms": { "type": "integer", "minimum": 1, "maximum": 316224e5 } } }, "matched": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "fired": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "active": { "type": "boolean" } } } } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.faults === void 0 || !func0.call(data, "faults")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.faults !== void 0 && func0.call(data, "faults")) {
      let data0 = data.faults;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err1 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.fault_id === void 0 || !func0.call(data1, "fault_id")) {
              const err2 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "fault_id" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.fault === void 0 || !func0.call(data1, "fault")) {
              const err3 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "fault" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.matched === void 0 || !func0.call(data1, "matched")) {
              const err4 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "matched" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.fired === void 0 || !func0.call(data1, "fired")) {
              const err5 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "fired" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.active === void 0 || !func0.call(data1, "active")) {
              const err6 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/required", keyword: "required", params: { missingProperty: "active" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.fault_id !== void 0 && func0.call(data1, "fault_id")) {
              let data2 = data1.fault_id;
              if (typeof data2 === "string") {
                if (func61(data2) > 64) {
                  const err7 = { instancePath: instancePath + "/faults/" + i0 + "/fault_id", schemaPath: "#/properties/faults/items/properties/fault_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (func61(data2) < 1) {
                  const err8 = { instancePath: instancePath + "/faults/" + i0 + "/fault_id", schemaPath: "#/properties/faults/items/properties/fault_id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/faults/" + i0 + "/fault_id", schemaPath: "#/properties/faults/items/properties/fault_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.fault !== void 0 && func0.call(data1, "fault")) {
              let data3 = data1.fault;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.kind === void 0 || !func0.call(data3, "kind")) {
                  const err10 = { instancePath: instancePath + "/faults/" + i0 + "/fault", schemaPath: "#/properties/faults/items/properties/fault/required", keyword: "required", params: { missingProperty: "kind" } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                for (const key0 of Object.keys(data3)) {
                  if (!func0.call(schema63.properties.faults.items.properties.fault.properties, key0)) {
                    const err11 = { instancePath: instancePath + "/faults/" + i0 + "/fault", schemaPath: "#/properties/faults/items/properties/fault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data3.kind !== void 0 && func0.call(data3, "kind")) {
                  let data4 = data3.kind;
                  if (!(data4 === "latency" || data4 === "error" || data4 === "ok_error" || data4 === "empty_body" || data4 === "html_body" || data4 === "truncated_body" || data4 === "malformed_json" || data4 === "oversized_body" || data4 === "reset" || data4 === "reset_in_reply" || data4 === "no_reply")) {
                    const err12 = { instancePath: instancePath + "/faults/" + i0 + "/fault/kind", schemaPath: "#/properties/faults/items/properties/fault/properties/kind/enum", keyword: "enum", params: { allowedValues: schema63.properties.faults.items.properties.fault.properties.kind.enum } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data3.status !== void 0 && func0.call(data3, "status")) {
                  let data5 = data3.status;
                  if (!(data5 === 400 || data5 === 401 || data5 === 403 || data5 === 404 || data5 === 405 || data5 === 406 || data5 === 413 || data5 === 415 || data5 === 429 || data5 === 500 || data5 === 502 || data5 === 503 || data5 === 504)) {
                    const err13 = { instancePath: instancePath + "/faults/" + i0 + "/fault/status", schemaPath: "#/properties/faults/items/properties/fault/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.properties.faults.items.properties.fault.properties.status.enum } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data3.error_code !== void 0 && func0.call(data3, "error_code")) {
                  let data6 = data3.error_code;
                  if (typeof data6 === "string") {
                    if (func61(data6) > 32) {
                      const err14 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_code", schemaPath: "#/properties/faults/items/properties/fault/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    if (func61(data6) < 1) {
                      const err15 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_code", schemaPath: "#/properties/faults/items/properties/fault/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_code", schemaPath: "#/properties/faults/items/properties/fault/properties/error_code/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data3.error_msg !== void 0 && func0.call(data3, "error_msg")) {
                  let data7 = data3.error_msg;
                  if (typeof data7 === "string") {
                    if (func61(data7) > 32) {
                      const err17 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_msg", schemaPath: "#/properties/faults/items/properties/fault/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 32 } };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/faults/" + i0 + "/fault/error_msg", schemaPath: "#/properties/faults/items/properties/fault/properties/error_msg/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data3.retry_after !== void 0 && func0.call(data3, "retry_after")) {
                  let data8 = data3.retry_after;
                  if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                    const err19 = { instancePath: instancePath + "/faults/" + i0 + "/fault/retry_after", schemaPath: "#/properties/faults/items/properties/fault/properties/retry_after/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (typeof data8 == "number" && isFinite(data8)) {
                    if (data8 > 86400 || isNaN(data8)) {
                      const err20 = { instancePath: instancePath + "/faults/" + i0 + "/fault/retry_after", schemaPath: "#/properties/faults/items/properties/fault/properties/retry_after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    if (data8 < 0 || isNaN(data8)) {
                      const err21 = { instancePath: instancePath + "/faults/" + i0 + "/fault/retry_after", schemaPath: "#/properties/faults/items/properties/fault/properties/retry_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  }
                }
                if (data3.delay_ms !== void 0 && func0.call(data3, "delay_ms")) {
                  let data9 = data3.delay_ms;
                  if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                    const err22 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_ms/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  if (typeof data9 == "number" && isFinite(data9)) {
                    if (data9 > 6e5 || isNaN(data9)) {
                      const err23 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (data9 < 0 || isNaN(data9)) {
                      const err24 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  }
                }
                if (data3.delay_max_ms !== void 0 && func0.call(data3, "delay_max_ms")) {
                  let data10 = data3.delay_max_ms;
                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                    const err25 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_max_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_max_ms/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 > 6e5 || isNaN(data10)) {
                      const err26 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_max_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_max_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 } };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if (data10 < 0 || isNaN(data10)) {
                      const err27 = { instancePath: instancePath + "/faults/" + i0 + "/fault/delay_max_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/delay_max_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  }
                }
                if (data3.times !== void 0 && func0.call(data3, "times")) {
                  let data11 = data3.times;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err28 = { instancePath: instancePath + "/faults/" + i0 + "/fault/times", schemaPath: "#/properties/faults/items/properties/fault/properties/times/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 1e6 || isNaN(data11)) {
                      const err29 = { instancePath: instancePath + "/faults/" + i0 + "/fault/times", schemaPath: "#/properties/faults/items/properties/fault/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if (data11 < 1 || isNaN(data11)) {
                      const err30 = { instancePath: instancePath + "/faults/" + i0 + "/fault/times", schemaPath: "#/properties/faults/items/properties/fault/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  }
                }
                if (data3.nth !== void 0 && func0.call(data3, "nth")) {
                  let data12 = data3.nth;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    const err31 = { instancePath: instancePath + "/faults/" + i0 + "/fault/nth", schemaPath: "#/properties/faults/items/properties/fault/properties/nth/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 > 1e6 || isNaN(data12)) {
                      const err32 = { instancePath: instancePath + "/faults/" + i0 + "/fault/nth", schemaPath: "#/properties/faults/items/properties/fault/properties/nth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (data12 < 1 || isNaN(data12)) {
                      const err33 = { instancePath: instancePath + "/faults/" + i0 + "/fault/nth", schemaPath: "#/properties/faults/items/properties/fault/properties/nth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  }
                }
                if (data3.every !== void 0 && func0.call(data3, "every")) {
                  let data13 = data3.every;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err34 = { instancePath: instancePath + "/faults/" + i0 + "/fault/every", schemaPath: "#/properties/faults/items/properties/fault/properties/every/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13)) {
                    if (data13 > 1e6 || isNaN(data13)) {
                      const err35 = { instancePath: instancePath + "/faults/" + i0 + "/fault/every", schemaPath: "#/properties/faults/items/properties/fault/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                    if (data13 < 1 || isNaN(data13)) {
                      const err36 = { instancePath: instancePath + "/faults/" + i0 + "/fault/every", schemaPath: "#/properties/faults/items/properties/fault/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                }
                if (data3.probability !== void 0 && func0.call(data3, "probability")) {
                  let data14 = data3.probability;
                  if (typeof data14 == "number" && isFinite(data14)) {
                    if (data14 > 1 || isNaN(data14)) {
                      const err37 = { instancePath: instancePath + "/faults/" + i0 + "/fault/probability", schemaPath: "#/properties/faults/items/properties/fault/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (data14 <= 0 || isNaN(data14)) {
                      const err38 = { instancePath: instancePath + "/faults/" + i0 + "/fault/probability", schemaPath: "#/properties/faults/items/properties/fault/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/faults/" + i0 + "/fault/probability", schemaPath: "#/properties/faults/items/properties/fault/properties/probability/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (data3.seed !== void 0 && func0.call(data3, "seed")) {
                  let data15 = data3.seed;
                  if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                    const err40 = { instancePath: instancePath + "/faults/" + i0 + "/fault/seed", schemaPath: "#/properties/faults/items/properties/fault/properties/seed/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                  if (typeof data15 == "number" && isFinite(data15)) {
                    if (data15 > 2147483647 || isNaN(data15)) {
                      const err41 = { instancePath: instancePath + "/faults/" + i0 + "/fault/seed", schemaPath: "#/properties/faults/items/properties/fault/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (data15 < 0 || isNaN(data15)) {
                      const err42 = { instancePath: instancePath + "/faults/" + i0 + "/fault/seed", schemaPath: "#/properties/faults/items/properties/fault/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                }
                if (data3.requests !== void 0 && func0.call(data3, "requests")) {
                  let data16 = data3.requests;
                  if (!(data16 === "valid" || data16 === "any")) {
                    const err43 = { instancePath: instancePath + "/faults/" + i0 + "/fault/requests", schemaPath: "#/properties/faults/items/properties/fault/properties/requests/enum", keyword: "enum", params: { allowedValues: schema63.properties.faults.items.properties.fault.properties.requests.enum } };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data3.operation !== void 0 && func0.call(data3, "operation")) {
                  let data17 = data3.operation;
                  if (!(data17 === "sendVerifyCodes" || data17 === "checkVerifyCodes")) {
                    const err44 = { instancePath: instancePath + "/faults/" + i0 + "/fault/operation", schemaPath: "#/properties/faults/items/properties/fault/properties/operation/enum", keyword: "enum", params: { allowedValues: schema63.properties.faults.items.properties.fault.properties.operation.enum } };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
                if (data3.contact !== void 0 && func0.call(data3, "contact")) {
                  let data18 = data3.contact;
                  if (typeof data18 === "string") {
                    if (func61(data18) > 64) {
                      const err45 = { instancePath: instancePath + "/faults/" + i0 + "/fault/contact", schemaPath: "#/properties/faults/items/properties/fault/properties/contact/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  } else {
                    const err46 = { instancePath: instancePath + "/faults/" + i0 + "/fault/contact", schemaPath: "#/properties/faults/items/properties/fault/properties/contact/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data3.contact_way !== void 0 && func0.call(data3, "contact_way")) {
                  let data19 = data3.contact_way;
                  if (!(data19 === 0 || data19 === 1)) {
                    const err47 = { instancePath: instancePath + "/faults/" + i0 + "/fault/contact_way", schemaPath: "#/properties/faults/items/properties/fault/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema63.properties.faults.items.properties.fault.properties.contact_way.enum } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data3.area_code !== void 0 && func0.call(data3, "area_code")) {
                  let data20 = data3.area_code;
                  if (typeof data20 === "string") {
                    if (func61(data20) > 16) {
                      const err48 = { instancePath: instancePath + "/faults/" + i0 + "/fault/area_code", schemaPath: "#/properties/faults/items/properties/fault/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/faults/" + i0 + "/fault/area_code", schemaPath: "#/properties/faults/items/properties/fault/properties/area_code/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data3.header !== void 0 && func0.call(data3, "header")) {
                  let data21 = data3.header;
                  if (typeof data21 === "string") {
                    if (func61(data21) > 256) {
                      const err50 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/maxLength", keyword: "maxLength", params: { limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                    if (func61(data21) < 1) {
                      const err51 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    if (!pattern24.test(data21)) {
                      const err52 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?::[\\t -~]*)?$" } };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                  } else {
                    const err53 = { instancePath: instancePath + "/faults/" + i0 + "/fault/header", schemaPath: "#/properties/faults/items/properties/fault/properties/header/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data3.duration_ms !== void 0 && func0.call(data3, "duration_ms")) {
                  let data22 = data3.duration_ms;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    const err54 = { instancePath: instancePath + "/faults/" + i0 + "/fault/duration_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/duration_ms/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22)) {
                    if (data22 > 316224e5 || isNaN(data22)) {
                      const err55 = { instancePath: instancePath + "/faults/" + i0 + "/fault/duration_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/duration_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 } };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                    if (data22 < 1 || isNaN(data22)) {
                      const err56 = { instancePath: instancePath + "/faults/" + i0 + "/fault/duration_ms", schemaPath: "#/properties/faults/items/properties/fault/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/faults/" + i0 + "/fault", schemaPath: "#/properties/faults/items/properties/fault/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data1.matched !== void 0 && func0.call(data1, "matched")) {
              let data23 = data1.matched;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err58 = { instancePath: instancePath + "/faults/" + i0 + "/matched", schemaPath: "#/properties/faults/items/properties/matched/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 > 9007199254740991 || isNaN(data23)) {
                  const err59 = { instancePath: instancePath + "/faults/" + i0 + "/matched", schemaPath: "#/properties/faults/items/properties/matched/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (data23 < 0 || isNaN(data23)) {
                  const err60 = { instancePath: instancePath + "/faults/" + i0 + "/matched", schemaPath: "#/properties/faults/items/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
            }
            if (data1.fired !== void 0 && func0.call(data1, "fired")) {
              let data24 = data1.fired;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err61 = { instancePath: instancePath + "/faults/" + i0 + "/fired", schemaPath: "#/properties/faults/items/properties/fired/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 > 9007199254740991 || isNaN(data24)) {
                  const err62 = { instancePath: instancePath + "/faults/" + i0 + "/fired", schemaPath: "#/properties/faults/items/properties/fired/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (data24 < 0 || isNaN(data24)) {
                  const err63 = { instancePath: instancePath + "/faults/" + i0 + "/fired", schemaPath: "#/properties/faults/items/properties/fired/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
            }
            if (data1.active !== void 0 && func0.call(data1, "active")) {
              if (typeof data1.active !== "boolean") {
                const err64 = { instancePath: instancePath + "/faults/" + i0 + "/active", schemaPath: "#/properties/faults/items/properties/active/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
  } else {
    const err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var session = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.messages === void 0 || !func0.call(data, "messages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messages" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.requests === void 0 || !func0.call(data, "requests")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func61(data0) > 64) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.messages !== void 0 && func0.call(data, "messages")) {
      let data1 = data.messages;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e3 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.requests !== void 0 && func0.call(data, "requests")) {
      let data2 = data.requests;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.idle_ms !== void 0 && func0.call(data, "idle_ms")) {
      let data3 = data.idle_ms;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/idle_ms", schemaPath: "#/properties/idle_ms/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/idle_ms", schemaPath: "#/properties/idle_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/idle_ms", schemaPath: "#/properties/idle_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var sessionList = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sessions === void 0 || !func0.call(data, "sessions")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sessions" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dropped === void 0 || !func0.call(data, "dropped")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dropped" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sessions !== void 0 && func0.call(data, "sessions")) {
      let data0 = data.sessions;
      if (Array.isArray(data0)) {
        if (data0.length > 101) {
          const err2 = { instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/maxItems", keyword: "maxItems", params: { limit: 101 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0 || !func0.call(data1, "name")) {
              const err3 = { instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/properties/sessions/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.messages === void 0 || !func0.call(data1, "messages")) {
              const err4 = { instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/properties/sessions/items/required", keyword: "required", params: { missingProperty: "messages" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.requests === void 0 || !func0.call(data1, "requests")) {
              const err5 = { instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/properties/sessions/items/required", keyword: "required", params: { missingProperty: "requests" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.name !== void 0 && func0.call(data1, "name")) {
              let data2 = data1.name;
              if (typeof data2 === "string") {
                if (func61(data2) > 64) {
                  const err6 = { instancePath: instancePath + "/sessions/" + i0 + "/name", schemaPath: "#/properties/sessions/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (func61(data2) < 1) {
                  const err7 = { instancePath: instancePath + "/sessions/" + i0 + "/name", schemaPath: "#/properties/sessions/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (!pattern4.test(data2)) {
                  const err8 = { instancePath: instancePath + "/sessions/" + i0 + "/name", schemaPath: "#/properties/sessions/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/sessions/" + i0 + "/name", schemaPath: "#/properties/sessions/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.messages !== void 0 && func0.call(data1, "messages")) {
              let data3 = data1.messages;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err10 = { instancePath: instancePath + "/sessions/" + i0 + "/messages", schemaPath: "#/properties/sessions/items/properties/messages/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 1e3 || isNaN(data3)) {
                  const err11 = { instancePath: instancePath + "/sessions/" + i0 + "/messages", schemaPath: "#/properties/sessions/items/properties/messages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                  const err12 = { instancePath: instancePath + "/sessions/" + i0 + "/messages", schemaPath: "#/properties/sessions/items/properties/messages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
            if (data1.requests !== void 0 && func0.call(data1, "requests")) {
              let data4 = data1.requests;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err13 = { instancePath: instancePath + "/sessions/" + i0 + "/requests", schemaPath: "#/properties/sessions/items/properties/requests/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 1e3 || isNaN(data4)) {
                  const err14 = { instancePath: instancePath + "/sessions/" + i0 + "/requests", schemaPath: "#/properties/sessions/items/properties/requests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err15 = { instancePath: instancePath + "/sessions/" + i0 + "/requests", schemaPath: "#/properties/sessions/items/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
            if (data1.idle_ms !== void 0 && func0.call(data1, "idle_ms")) {
              let data5 = data1.idle_ms;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err16 = { instancePath: instancePath + "/sessions/" + i0 + "/idle_ms", schemaPath: "#/properties/sessions/items/properties/idle_ms/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 9007199254740991 || isNaN(data5)) {
                  const err17 = { instancePath: instancePath + "/sessions/" + i0 + "/idle_ms", schemaPath: "#/properties/sessions/items/properties/idle_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err18 = { instancePath: instancePath + "/sessions/" + i0 + "/idle_ms", schemaPath: "#/properties/sessions/items/properties/idle_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/sessions/" + i0, schemaPath: "#/properties/sessions/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/sessions", schemaPath: "#/properties/sessions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.dropped !== void 0 && func0.call(data, "dropped")) {
      let data6 = data.dropped;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err21 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/dropped", schemaPath: "#/properties/dropped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var health = validate55;
var schema66 = { "type": "object", "required": ["status"], "properties": { "status": { "enum": ["ok"] } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 || !func0.call(data, "status")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!(data.status === "ok")) {
        const err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema66.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var tokenRequest = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth === void 0 || !func0.call(data, "auth")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.auth !== void 0 && func0.call(data, "auth")) {
      let data0 = data.auth;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.identity === void 0 || !func0.call(data0, "identity")) {
          const err1 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "identity" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.identity !== void 0 && func0.call(data0, "identity")) {
          let data1 = data0.identity;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.methods === void 0 || !func0.call(data1, "methods")) {
              const err2 = { instancePath: instancePath + "/auth/identity", schemaPath: "#/properties/auth/properties/identity/required", keyword: "required", params: { missingProperty: "methods" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.methods !== void 0 && func0.call(data1, "methods")) {
              let data2 = data1.methods;
              if (Array.isArray(data2)) {
                if (data2.length > 4) {
                  const err3 = { instancePath: instancePath + "/auth/identity/methods", schemaPath: "#/properties/auth/properties/identity/properties/methods/maxItems", keyword: "maxItems", params: { limit: 4 } };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (data2.length < 1) {
                  const err4 = { instancePath: instancePath + "/auth/identity/methods", schemaPath: "#/properties/auth/properties/identity/properties/methods/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0];
                  if (typeof data3 === "string") {
                    if (func61(data3) > 32) {
                      const err5 = { instancePath: instancePath + "/auth/identity/methods/" + i0, schemaPath: "#/properties/auth/properties/identity/properties/methods/items/maxLength", keyword: "maxLength", params: { limit: 32 } };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                    if (func61(data3) < 1) {
                      const err6 = { instancePath: instancePath + "/auth/identity/methods/" + i0, schemaPath: "#/properties/auth/properties/identity/properties/methods/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  } else {
                    const err7 = { instancePath: instancePath + "/auth/identity/methods/" + i0, schemaPath: "#/properties/auth/properties/identity/properties/methods/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/auth/identity/methods", schemaPath: "#/properties/auth/properties/identity/properties/methods/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/auth/identity", schemaPath: "#/properties/auth/properties/identity/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var token = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0 || !func0.call(data, "token")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.token !== void 0 && func0.call(data, "token")) {
      let data0 = data.token;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.expires_at === void 0 || !func0.call(data0, "expires_at")) {
          const err1 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: "expires_at" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.issued_at === void 0 || !func0.call(data0, "issued_at")) {
          const err2 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: "issued_at" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.methods === void 0 || !func0.call(data0, "methods")) {
          const err3 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: "methods" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.expires_at !== void 0 && func0.call(data0, "expires_at")) {
          let data1 = data0.expires_at;
          if (typeof data1 === "string") {
            if (func61(data1) > 35) {
              const err4 = { instancePath: instancePath + "/token/expires_at", schemaPath: "#/properties/token/properties/expires_at/maxLength", keyword: "maxLength", params: { limit: 35 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func61(data1) < 20) {
              const err5 = { instancePath: instancePath + "/token/expires_at", schemaPath: "#/properties/token/properties/expires_at/minLength", keyword: "minLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/token/expires_at", schemaPath: "#/properties/token/properties/expires_at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.issued_at !== void 0 && func0.call(data0, "issued_at")) {
          let data2 = data0.issued_at;
          if (typeof data2 === "string") {
            if (func61(data2) > 35) {
              const err7 = { instancePath: instancePath + "/token/issued_at", schemaPath: "#/properties/token/properties/issued_at/maxLength", keyword: "maxLength", params: { limit: 35 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func61(data2) < 20) {
              const err8 = { instancePath: instancePath + "/token/issued_at", schemaPath: "#/properties/token/properties/issued_at/minLength", keyword: "minLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/token/issued_at", schemaPath: "#/properties/token/properties/issued_at/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.methods !== void 0 && func0.call(data0, "methods")) {
          let data3 = data0.methods;
          if (Array.isArray(data3)) {
            if (data3.length > 4) {
              const err10 = { instancePath: instancePath + "/token/methods", schemaPath: "#/properties/token/properties/methods/maxItems", keyword: "maxItems", params: { limit: 4 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data3.length < 1) {
              const err11 = { instancePath: instancePath + "/token/methods", schemaPath: "#/properties/token/properties/methods/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (func61(data4) > 32) {
                  const err12 = { instancePath: instancePath + "/token/methods/" + i0, schemaPath: "#/properties/token/properties/methods/items/maxLength", keyword: "maxLength", params: { limit: 32 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (func61(data4) < 1) {
                  const err13 = { instancePath: instancePath + "/token/methods/" + i0, schemaPath: "#/properties/token/properties/methods/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/token/methods/" + i0, schemaPath: "#/properties/token/properties/methods/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/token/methods", schemaPath: "#/properties/token/properties/methods/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var sandboxError = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0 || !func0.call(data, "error_code")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error_msg === void 0 || !func0.call(data, "error_msg")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_msg" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.request_id === void 0 || !func0.call(data, "request_id")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.error_code !== void 0 && func0.call(data, "error_code")) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (func61(data0) > 32) {
          const err3 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func61(data0) < 1) {
          const err4 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0 && func0.call(data, "error_msg")) {
      let data1 = data.error_msg;
      if (typeof data1 === "string") {
        if (func61(data1) > 1024) {
          const err6 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0 && func0.call(data, "request_id")) {
      let data2 = data.request_id;
      if (typeof data2 === "string") {
        if (func61(data2) > 128) {
          const err8 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func61(data2) < 1) {
          const err9 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.details !== void 0 && func0.call(data, "details")) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err11 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.pointer === void 0 || !func0.call(data4, "pointer")) {
              const err13 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "pointer" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.rule === void 0 || !func0.call(data4, "rule")) {
              const err14 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.message === void 0 || !func0.call(data4, "message")) {
              const err15 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "message" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4.pointer !== void 0 && func0.call(data4, "pointer")) {
              let data5 = data4.pointer;
              if (typeof data5 === "string") {
                if (func61(data5) > 256) {
                  const err16 = { instancePath: instancePath + "/details/" + i0 + "/pointer", schemaPath: "#/properties/details/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/details/" + i0 + "/pointer", schemaPath: "#/properties/details/items/properties/pointer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.rule !== void 0 && func0.call(data4, "rule")) {
              let data6 = data4.rule;
              if (typeof data6 === "string") {
                if (func61(data6) > 64) {
                  const err18 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (func61(data6) < 1) {
                  const err19 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data4.message !== void 0 && func0.call(data4, "message")) {
              let data7 = data4.message;
              if (typeof data7 === "string") {
                if (func61(data7) > 1024) {
                  const err21 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (func61(data7) < 1) {
                  const err22 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
export {
  addFaultHeaders,
  clock,
  clockChange,
  createTokenHeaders,
  createTokenParameters,
  deleteFaultHeaders,
  deleteFaultParameters,
  deleteFaultsHeaders,
  deleteMessagesHeaders,
  deleteMessagesParameters,
  deleteSessionParameters,
  fault,
  faultList,
  health,
  listFaultsHeaders,
  listMessagesHeaders,
  listMessagesParameters,
  listRequestsHeaders,
  loggedRequest,
  message,
  messageList,
  newFault,
  readClockHeaders,
  readStateHeaders,
  requestList,
  resetSandboxHeaders,
  revokeTokensHeaders,
  sandboxError,
  session,
  sessionList,
  setClockHeaders,
  state,
  streamEventsHeaders,
  streamEventsParameters,
  token,
  tokenRequest,
  violation,
  waitForMessageHeaders,
  waitForMessageParameters
};
