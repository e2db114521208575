/**
 * Generated from openapi/verifycodes.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run build`.
 */
/* eslint-disable */
export const sendVerifyCodesHeaders = validate20;

function validate20(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "x-auth-token")){
vErrors = add(vErrors, "", "required", {missingProperty: "x-auth-token"});
}
if(has(data, "x-auth-token")){
let data0 = data["x-auth-token"];
if(typeof data0 === "string"){
if(codePointLength(data0) > 5000){
vErrors = add(vErrors, "/x-auth-token", "maxLength", {limit: 5000});
}
if(codePointLength(data0) < 1){
vErrors = add(vErrors, "/x-auth-token", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/x-auth-token", "type", {type: "string"});
}
}
if(has(data, "x-language")){
let data1 = data["x-language"];
if(typeof data1 === "string"){
if(codePointLength(data1) > 32){
vErrors = add(vErrors, "/x-language", "maxLength", {limit: 32});
}
if(codePointLength(data1) < 1){
vErrors = add(vErrors, "/x-language", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/x-language", "type", {type: "string"});
}
}
if(has(data, "x-time-zone")){
let data2 = data["x-time-zone"];
if(typeof data2 === "string"){
if(codePointLength(data2) > 32){
vErrors = add(vErrors, "/x-time-zone", "maxLength", {limit: 32});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/x-time-zone", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/x-time-zone", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate20.errors = vErrors;
return vErrors === null;
}

export const checkVerifyCodesHeaders = validate21;

function validate21(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "x-auth-token")){
vErrors = add(vErrors, "", "required", {missingProperty: "x-auth-token"});
}
if(has(data, "x-auth-token")){
let data0 = data["x-auth-token"];
if(typeof data0 === "string"){
if(codePointLength(data0) > 5000){
vErrors = add(vErrors, "/x-auth-token", "maxLength", {limit: 5000});
}
if(codePointLength(data0) < 1){
vErrors = add(vErrors, "/x-auth-token", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/x-auth-token", "type", {type: "string"});
}
}
if(has(data, "x-language")){
let data1 = data["x-language"];
if(typeof data1 === "string"){
if(codePointLength(data1) > 32){
vErrors = add(vErrors, "/x-language", "maxLength", {limit: 32});
}
if(codePointLength(data1) < 1){
vErrors = add(vErrors, "/x-language", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/x-language", "type", {type: "string"});
}
}
if(has(data, "x-time-zone")){
let data2 = data["x-time-zone"];
if(typeof data2 === "string"){
if(codePointLength(data2) > 32){
vErrors = add(vErrors, "/x-time-zone", "maxLength", {limit: 32});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/x-time-zone", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/x-time-zone", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate21.errors = vErrors;
return vErrors === null;
}

export const sendVerifyCodesRequest = validate22;

function validate22(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "contact_value")){
vErrors = add(vErrors, "", "required", {missingProperty: "contact_value"});
}
if(!has(data, "contact_way")){
vErrors = add(vErrors, "", "required", {missingProperty: "contact_way"});
}
if(!has(data, "area_code")){
vErrors = add(vErrors, "", "required", {missingProperty: "area_code"});
}
if(has(data, "contact_value")){
let data0 = data.contact_value;
if(typeof data0 === "string"){
if(codePointLength(data0) > 64){
vErrors = add(vErrors, "/contact_value", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact_value", "type", {type: "string"});
}
}
if(has(data, "contact_way")){
let data1 = data.contact_way;
if(!((data1 === 0) || (data1 === 1))){
vErrors = add(vErrors, "/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data, "area_code")){
let data2 = data.area_code;
if(typeof data2 === "string"){
if(codePointLength(data2) > 16){
vErrors = add(vErrors, "/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/area_code", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate22.errors = vErrors;
return vErrors === null;
}

export const checkVerifyCodesRequest = validate23;

function validate23(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "verify_code")){
vErrors = add(vErrors, "", "required", {missingProperty: "verify_code"});
}
if(!has(data, "contact_value")){
vErrors = add(vErrors, "", "required", {missingProperty: "contact_value"});
}
if(!has(data, "contact_way")){
vErrors = add(vErrors, "", "required", {missingProperty: "contact_way"});
}
if(has(data, "verify_code")){
let data0 = data.verify_code;
if(typeof data0 === "string"){
if(codePointLength(data0) > 6){
vErrors = add(vErrors, "/verify_code", "maxLength", {limit: 6});
}
if(codePointLength(data0) < 6){
vErrors = add(vErrors, "/verify_code", "minLength", {limit: 6});
}
}
else {
vErrors = add(vErrors, "/verify_code", "type", {type: "string"});
}
}
if(has(data, "contact_value")){
let data1 = data.contact_value;
if(typeof data1 === "string"){
if(codePointLength(data1) > 64){
vErrors = add(vErrors, "/contact_value", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact_value", "type", {type: "string"});
}
}
if(has(data, "contact_way")){
let data2 = data.contact_way;
if(!((data2 === 0) || (data2 === 1))){
vErrors = add(vErrors, "/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data, "area_code")){
let data3 = data.area_code;
if(typeof data3 === "string"){
if(codePointLength(data3) > 16){
vErrors = add(vErrors, "/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/area_code", "type", {type: "string"});
}
}
if(has(data, "x_customer_id")){
let data4 = data.x_customer_id;
if(typeof data4 === "string"){
if(codePointLength(data4) > 64){
vErrors = add(vErrors, "/x_customer_id", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/x_customer_id", "type", {type: "string"});
}
}
if(has(data, "customer_id")){
let data5 = data.customer_id;
if(typeof data5 === "string"){
if(codePointLength(data5) > 64){
vErrors = add(vErrors, "/customer_id", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/customer_id", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate23.errors = vErrors;
return vErrors === null;
}

export const checkVerifyCodesResponse = validate24;

function validate24(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(has(data, "error_code")){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(codePointLength(data0) > 32){
vErrors = add(vErrors, "/error_code", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/error_code", "type", {type: "string"});
}
}
if(has(data, "error_msg")){
let data1 = data.error_msg;
if(typeof data1 === "string"){
if(codePointLength(data1) > 32){
vErrors = add(vErrors, "/error_msg", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/error_msg", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate24.errors = vErrors;
return vErrors === null;
}

export const sendVerifyCodesResponse = validate25;

function validate25(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(has(data, "error_code")){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(codePointLength(data0) > 32){
vErrors = add(vErrors, "/error_code", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/error_code", "type", {type: "string"});
}
}
if(has(data, "error_msg")){
let data1 = data.error_msg;
if(typeof data1 === "string"){
if(codePointLength(data1) > 32){
vErrors = add(vErrors, "/error_msg", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/error_msg", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate25.errors = vErrors;
return vErrors === null;
}

export const gatewayError = validate26;

function validate26(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "error_code")){
vErrors = add(vErrors, "", "required", {missingProperty: "error_code"});
}
if(!has(data, "error_msg")){
vErrors = add(vErrors, "", "required", {missingProperty: "error_msg"});
}
if(has(data, "error_code")){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(codePointLength(data0) > 32){
vErrors = add(vErrors, "/error_code", "maxLength", {limit: 32});
}
if(codePointLength(data0) < 1){
vErrors = add(vErrors, "/error_code", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/error_code", "type", {type: "string"});
}
}
if(has(data, "error_msg")){
let data1 = data.error_msg;
if(typeof data1 === "string"){
if(codePointLength(data1) > 1024){
vErrors = add(vErrors, "/error_msg", "maxLength", {limit: 1024});
}
}
else {
vErrors = add(vErrors, "/error_msg", "type", {type: "string"});
}
}
if(has(data, "request_id")){
let data2 = data.request_id;
if(typeof data2 === "string"){
if(codePointLength(data2) > 128){
vErrors = add(vErrors, "/request_id", "maxLength", {limit: 128});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/request_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/request_id", "type", {type: "string"});
}
}
if(has(data, "details")){
let data3 = data.details;
if(Array.isArray(data3)){
if(data3.length > 100){
vErrors = add(vErrors, "/details", "maxItems", {limit: 100});
}
if(data3.length < 1){
vErrors = add(vErrors, "/details", "minItems", {limit: 1});
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!has(data4, "pointer")){
vErrors = add(vErrors, "/details/" + i0, "required", {missingProperty: "pointer"});
}
if(!has(data4, "rule")){
vErrors = add(vErrors, "/details/" + i0, "required", {missingProperty: "rule"});
}
if(!has(data4, "message")){
vErrors = add(vErrors, "/details/" + i0, "required", {missingProperty: "message"});
}
if(has(data4, "pointer")){
let data5 = data4.pointer;
if(typeof data5 === "string"){
if(codePointLength(data5) > 256){
vErrors = add(vErrors, "/details/" + i0+"/pointer", "maxLength", {limit: 256});
}
}
else {
vErrors = add(vErrors, "/details/" + i0+"/pointer", "type", {type: "string"});
}
}
if(has(data4, "rule")){
let data6 = data4.rule;
if(typeof data6 === "string"){
if(codePointLength(data6) > 64){
vErrors = add(vErrors, "/details/" + i0+"/rule", "maxLength", {limit: 64});
}
if(codePointLength(data6) < 1){
vErrors = add(vErrors, "/details/" + i0+"/rule", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/details/" + i0+"/rule", "type", {type: "string"});
}
}
if(has(data4, "message")){
let data7 = data4.message;
if(typeof data7 === "string"){
if(codePointLength(data7) > 1024){
vErrors = add(vErrors, "/details/" + i0+"/message", "maxLength", {limit: 1024});
}
if(codePointLength(data7) < 1){
vErrors = add(vErrors, "/details/" + i0+"/message", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/details/" + i0+"/message", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "/details/" + i0, "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "/details", "type", {type: "array"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate26.errors = vErrors;
return vErrors === null;
}

export const violation = validate27;

function validate27(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "pointer")){
vErrors = add(vErrors, "", "required", {missingProperty: "pointer"});
}
if(!has(data, "rule")){
vErrors = add(vErrors, "", "required", {missingProperty: "rule"});
}
if(!has(data, "message")){
vErrors = add(vErrors, "", "required", {missingProperty: "message"});
}
if(has(data, "pointer")){
let data0 = data.pointer;
if(typeof data0 === "string"){
if(codePointLength(data0) > 256){
vErrors = add(vErrors, "/pointer", "maxLength", {limit: 256});
}
}
else {
vErrors = add(vErrors, "/pointer", "type", {type: "string"});
}
}
if(has(data, "rule")){
let data1 = data.rule;
if(typeof data1 === "string"){
if(codePointLength(data1) > 64){
vErrors = add(vErrors, "/rule", "maxLength", {limit: 64});
}
if(codePointLength(data1) < 1){
vErrors = add(vErrors, "/rule", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/rule", "type", {type: "string"});
}
}
if(has(data, "message")){
let data2 = data.message;
if(typeof data2 === "string"){
if(codePointLength(data2) > 1024){
vErrors = add(vErrors, "/message", "maxLength", {limit: 1024});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/message", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/message", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate27.errors = vErrors;
return vErrors === null;
}

/** JSON Schema counts Unicode code points (RFC 8259, section 7), JavaScript UTF-16 units. */
function codePointLength(text) {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    if (text.codePointAt(index) > 0xffff) {
      index++;
      length--;
    }
  }
  return length;
}

/** A property that sits on a polluted Object.prototype is not in the body. */
function has(data, name) {
  return Object.hasOwn(data, name) && data[name] !== undefined;
}

/** The list with one violation more; a list is made for the first. */
function add(errors, instancePath, keyword, params) {
  errors ??= [];
  errors.push({ instancePath, keyword, params });
  return errors;
}
