/**
 * Generated from openapi/verifycodes.yaml by Ajv. Do not edit: edit the contract, then run
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
var sendVerifyCodesHeaders = validate20;
var func0 = Object.prototype.hasOwnProperty;
var func62 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-auth-token"] === void 0 || !func0.call(data, "x-auth-token")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-auth-token" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["x-auth-token"] !== void 0 && func0.call(data, "x-auth-token")) {
      let data0 = data["x-auth-token"];
      if (typeof data0 === "string") {
        if (func62(data0) > 5e3) {
          const err1 = { instancePath: instancePath + "/x-auth-token", schemaPath: "#/properties/x-auth-token/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func62(data0) < 1) {
          const err2 = { instancePath: instancePath + "/x-auth-token", schemaPath: "#/properties/x-auth-token/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-auth-token", schemaPath: "#/properties/x-auth-token/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["x-language"] !== void 0 && func0.call(data, "x-language")) {
      let data1 = data["x-language"];
      if (typeof data1 === "string") {
        if (func62(data1) > 32) {
          const err4 = { instancePath: instancePath + "/x-language", schemaPath: "#/properties/x-language/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func62(data1) < 1) {
          const err5 = { instancePath: instancePath + "/x-language", schemaPath: "#/properties/x-language/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/x-language", schemaPath: "#/properties/x-language/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["x-time-zone"] !== void 0 && func0.call(data, "x-time-zone")) {
      let data2 = data["x-time-zone"];
      if (typeof data2 === "string") {
        if (func62(data2) > 32) {
          const err7 = { instancePath: instancePath + "/x-time-zone", schemaPath: "#/properties/x-time-zone/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func62(data2) < 1) {
          const err8 = { instancePath: instancePath + "/x-time-zone", schemaPath: "#/properties/x-time-zone/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/x-time-zone", schemaPath: "#/properties/x-time-zone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var checkVerifyCodesHeaders = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-auth-token"] === void 0 || !func0.call(data, "x-auth-token")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-auth-token" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["x-auth-token"] !== void 0 && func0.call(data, "x-auth-token")) {
      let data0 = data["x-auth-token"];
      if (typeof data0 === "string") {
        if (func62(data0) > 5e3) {
          const err1 = { instancePath: instancePath + "/x-auth-token", schemaPath: "#/properties/x-auth-token/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func62(data0) < 1) {
          const err2 = { instancePath: instancePath + "/x-auth-token", schemaPath: "#/properties/x-auth-token/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/x-auth-token", schemaPath: "#/properties/x-auth-token/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["x-language"] !== void 0 && func0.call(data, "x-language")) {
      let data1 = data["x-language"];
      if (typeof data1 === "string") {
        if (func62(data1) > 32) {
          const err4 = { instancePath: instancePath + "/x-language", schemaPath: "#/properties/x-language/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func62(data1) < 1) {
          const err5 = { instancePath: instancePath + "/x-language", schemaPath: "#/properties/x-language/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/x-language", schemaPath: "#/properties/x-language/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["x-time-zone"] !== void 0 && func0.call(data, "x-time-zone")) {
      let data2 = data["x-time-zone"];
      if (typeof data2 === "string") {
        if (func62(data2) > 32) {
          const err7 = { instancePath: instancePath + "/x-time-zone", schemaPath: "#/properties/x-time-zone/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func62(data2) < 1) {
          const err8 = { instancePath: instancePath + "/x-time-zone", schemaPath: "#/properties/x-time-zone/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/x-time-zone", schemaPath: "#/properties/x-time-zone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var sendVerifyCodesRequest = validate22;
var schema33 = { "type": "object", "required": ["contact_value", "contact_way", "area_code"], "properties": { "contact_value": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contact_value === void 0 || !func0.call(data, "contact_value")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_value" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.contact_way === void 0 || !func0.call(data, "contact_way")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_way" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.area_code === void 0 || !func0.call(data, "area_code")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area_code" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.contact_value !== void 0 && func0.call(data, "contact_value")) {
      let data0 = data.contact_value;
      if (typeof data0 === "string") {
        if (func62(data0) > 64) {
          const err3 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.contact_way !== void 0 && func0.call(data, "contact_way")) {
      let data1 = data.contact_way;
      if (!(data1 === 0 || data1 === 1)) {
        const err5 = { instancePath: instancePath + "/contact_way", schemaPath: "#/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema33.properties.contact_way.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.area_code !== void 0 && func0.call(data, "area_code")) {
      let data2 = data.area_code;
      if (typeof data2 === "string") {
        if (func62(data2) > 16) {
          const err6 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/type", keyword: "type", params: { type: "string" } };
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
  validate22.errors = vErrors;
  return errors === 0;
}
var checkVerifyCodesRequest = validate23;
var schema34 = { "type": "object", "required": ["verify_code", "contact_value", "contact_way"], "properties": { "verify_code": { "type": "string", "minLength": 6, "maxLength": 6 }, "contact_value": { "type": "string", "maxLength": 64 }, "contact_way": { "enum": [0, 1] }, "area_code": { "type": "string", "maxLength": 16 }, "x_customer_id": { "type": "string", "maxLength": 64 }, "customer_id": { "type": "string", "maxLength": 64 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verify_code === void 0 || !func0.call(data, "verify_code")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verify_code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.contact_value === void 0 || !func0.call(data, "contact_value")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_value" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.contact_way === void 0 || !func0.call(data, "contact_way")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_way" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.verify_code !== void 0 && func0.call(data, "verify_code")) {
      let data0 = data.verify_code;
      if (typeof data0 === "string") {
        if (func62(data0) > 6) {
          const err3 = { instancePath: instancePath + "/verify_code", schemaPath: "#/properties/verify_code/maxLength", keyword: "maxLength", params: { limit: 6 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func62(data0) < 6) {
          const err4 = { instancePath: instancePath + "/verify_code", schemaPath: "#/properties/verify_code/minLength", keyword: "minLength", params: { limit: 6 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/verify_code", schemaPath: "#/properties/verify_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.contact_value !== void 0 && func0.call(data, "contact_value")) {
      let data1 = data.contact_value;
      if (typeof data1 === "string") {
        if (func62(data1) > 64) {
          const err6 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/contact_value", schemaPath: "#/properties/contact_value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.contact_way !== void 0 && func0.call(data, "contact_way")) {
      let data2 = data.contact_way;
      if (!(data2 === 0 || data2 === 1)) {
        const err8 = { instancePath: instancePath + "/contact_way", schemaPath: "#/properties/contact_way/enum", keyword: "enum", params: { allowedValues: schema34.properties.contact_way.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.area_code !== void 0 && func0.call(data, "area_code")) {
      let data3 = data.area_code;
      if (typeof data3 === "string") {
        if (func62(data3) > 16) {
          const err9 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/maxLength", keyword: "maxLength", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/area_code", schemaPath: "#/properties/area_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.x_customer_id !== void 0 && func0.call(data, "x_customer_id")) {
      let data4 = data.x_customer_id;
      if (typeof data4 === "string") {
        if (func62(data4) > 64) {
          const err11 = { instancePath: instancePath + "/x_customer_id", schemaPath: "#/properties/x_customer_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/x_customer_id", schemaPath: "#/properties/x_customer_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.customer_id !== void 0 && func0.call(data, "customer_id")) {
      let data5 = data.customer_id;
      if (typeof data5 === "string") {
        if (func62(data5) > 64) {
          const err13 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var checkVerifyCodesResponse = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code !== void 0 && func0.call(data, "error_code")) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (func62(data0) > 32) {
          const err0 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0 && func0.call(data, "error_msg")) {
      let data1 = data.error_msg;
      if (typeof data1 === "string") {
        if (func62(data1) > 32) {
          const err2 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" } };
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
var sendVerifyCodesResponse = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code !== void 0 && func0.call(data, "error_code")) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (func62(data0) > 32) {
          const err0 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0 && func0.call(data, "error_msg")) {
      let data1 = data.error_msg;
      if (typeof data1 === "string") {
        if (func62(data1) > 32) {
          const err2 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" } };
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
  validate25.errors = vErrors;
  return errors === 0;
}
var gatewayError = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.error_code !== void 0 && func0.call(data, "error_code")) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (func62(data0) > 32) {
          const err2 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/maxLength", keyword: "maxLength", params: { limit: 32 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func62(data0) < 1) {
          const err3 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0 && func0.call(data, "error_msg")) {
      let data1 = data.error_msg;
      if (typeof data1 === "string") {
        if (func62(data1) > 1024) {
          const err5 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0 && func0.call(data, "request_id")) {
      let data2 = data.request_id;
      if (typeof data2 === "string") {
        if (func62(data2) > 128) {
          const err7 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func62(data2) < 1) {
          const err8 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.details !== void 0 && func0.call(data, "details")) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err10 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err11 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/minItems", keyword: "minItems", params: { limit: 1 } };
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
            if (data4.pointer === void 0 || !func0.call(data4, "pointer")) {
              const err12 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "pointer" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.rule === void 0 || !func0.call(data4, "rule")) {
              const err13 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.message === void 0 || !func0.call(data4, "message")) {
              const err14 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: "message" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.pointer !== void 0 && func0.call(data4, "pointer")) {
              let data5 = data4.pointer;
              if (typeof data5 === "string") {
                if (func62(data5) > 256) {
                  const err15 = { instancePath: instancePath + "/details/" + i0 + "/pointer", schemaPath: "#/properties/details/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 256 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/details/" + i0 + "/pointer", schemaPath: "#/properties/details/items/properties/pointer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.rule !== void 0 && func0.call(data4, "rule")) {
              let data6 = data4.rule;
              if (typeof data6 === "string") {
                if (func62(data6) > 64) {
                  const err17 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (func62(data6) < 1) {
                  const err18 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/details/" + i0 + "/rule", schemaPath: "#/properties/details/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data4.message !== void 0 && func0.call(data4, "message")) {
              let data7 = data4.message;
              if (typeof data7 === "string") {
                if (func62(data7) > 1024) {
                  const err20 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (func62(data7) < 1) {
                  const err21 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var violation = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (func62(data0) > 256) {
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
        if (func62(data1) > 64) {
          const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func62(data1) < 1) {
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
        if (func62(data2) > 1024) {
          const err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func62(data2) < 1) {
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
  validate27.errors = vErrors;
  return errors === 0;
}
export {
  checkVerifyCodesHeaders,
  checkVerifyCodesRequest,
  checkVerifyCodesResponse,
  gatewayError,
  sendVerifyCodesHeaders,
  sendVerifyCodesRequest,
  sendVerifyCodesResponse,
  violation
};
