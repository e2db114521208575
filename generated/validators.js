/**
 * Generated from openapi/verifycodes.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run generate`.
 */
/* eslint-disable */
export const sendVerifyCodesHeaders = validate20;
const schema31 = {"type":"object","required":["x-auth-token"],"properties":{"x-auth-token":{"type":"string","minLength":1,"maxLength":5000},"x-language":{"type":"string","minLength":1,"maxLength":32},"x-time-zone":{"type":"string","minLength":1,"maxLength":32}}};
const func0 = Object.prototype.hasOwnProperty;
const func62 = codePointLength;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["x-auth-token"] === undefined) || (!(func0.call(data, "x-auth-token")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x-auth-token"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data["x-auth-token"] !== undefined && func0.call(data, "x-auth-token")){
let data0 = data["x-auth-token"];
if(typeof data0 === "string"){
if(func62(data0) > 5000){
const err1 = {instancePath:instancePath+"/x-auth-token",schemaPath:"#/properties/x-auth-token/maxLength",keyword:"maxLength",params:{limit: 5000}};
(vErrors ??= []).push(err1);
errors++;
}
if(func62(data0) < 1){
const err2 = {instancePath:instancePath+"/x-auth-token",schemaPath:"#/properties/x-auth-token/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/x-auth-token",schemaPath:"#/properties/x-auth-token/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data["x-language"] !== undefined && func0.call(data, "x-language")){
let data1 = data["x-language"];
if(typeof data1 === "string"){
if(func62(data1) > 32){
const err4 = {instancePath:instancePath+"/x-language",schemaPath:"#/properties/x-language/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err4);
errors++;
}
if(func62(data1) < 1){
const err5 = {instancePath:instancePath+"/x-language",schemaPath:"#/properties/x-language/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/x-language",schemaPath:"#/properties/x-language/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data["x-time-zone"] !== undefined && func0.call(data, "x-time-zone")){
let data2 = data["x-time-zone"];
if(typeof data2 === "string"){
if(func62(data2) > 32){
const err7 = {instancePath:instancePath+"/x-time-zone",schemaPath:"#/properties/x-time-zone/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err7);
errors++;
}
if(func62(data2) < 1){
const err8 = {instancePath:instancePath+"/x-time-zone",schemaPath:"#/properties/x-time-zone/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/x-time-zone",schemaPath:"#/properties/x-time-zone/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err10);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const sendVerifyCodesRequest = validate21;
const schema32 = {"type":"object","required":["contact_value","contact_way","area_code"],"properties":{"contact_value":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contact_value === undefined) || (!(func0.call(data, "contact_value")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact_value"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.contact_way === undefined) || (!(func0.call(data, "contact_way")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact_way"}};
(vErrors ??= []).push(err1);
errors++;
}
if((data.area_code === undefined) || (!(func0.call(data, "area_code")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area_code"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.contact_value !== undefined && func0.call(data, "contact_value")){
let data0 = data.contact_value;
if(typeof data0 === "string"){
if(func62(data0) > 64){
const err3 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.contact_way !== undefined && func0.call(data, "contact_way")){
let data1 = data.contact_way;
if(!((data1 === 0) || (data1 === 1))){
const err5 = {instancePath:instancePath+"/contact_way",schemaPath:"#/properties/contact_way/enum",keyword:"enum",params:{allowedValues: schema32.properties.contact_way.enum}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.area_code !== undefined && func0.call(data, "area_code")){
let data2 = data.area_code;
if(typeof data2 === "string"){
if(func62(data2) > 16){
const err6 = {instancePath:instancePath+"/area_code",schemaPath:"#/properties/area_code/maxLength",keyword:"maxLength",params:{limit: 16}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/area_code",schemaPath:"#/properties/area_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const sendVerifyCodesResponse = validate22;
const schema33 = {"type":"object","properties":{"error_code":{"type":"string","maxLength":32},"error_msg":{"type":"string","maxLength":32}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(func62(data0) > 32){
const err0 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.error_msg !== undefined && func0.call(data, "error_msg")){
let data1 = data.error_msg;
if(typeof data1 === "string"){
if(func62(data1) > 32){
const err2 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const gatewayError = validate23;
const schema34 = {"type":"object","required":["error_code","error_msg"],"properties":{"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":1024},"request_id":{"type":"string","minLength":1,"maxLength":128},"details":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["pointer","rule","message"],"properties":{"pointer":{"type":"string","maxLength":256},"rule":{"type":"string","minLength":1,"maxLength":64},"message":{"type":"string","minLength":1,"maxLength":1024}}}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error_code === undefined) || (!(func0.call(data, "error_code")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.error_msg === undefined) || (!(func0.call(data, "error_msg")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_msg"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(func62(data0) > 32){
const err2 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err2);
errors++;
}
if(func62(data0) < 1){
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.error_msg !== undefined && func0.call(data, "error_msg")){
let data1 = data.error_msg;
if(typeof data1 === "string"){
if(func62(data1) > 1024){
const err5 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data2 = data.request_id;
if(typeof data2 === "string"){
if(func62(data2) > 128){
const err7 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err7);
errors++;
}
if(func62(data2) < 1){
const err8 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data3 = data.details;
if(Array.isArray(data3)){
if(data3.length > 100){
const err10 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err10);
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.pointer === undefined) || (!(func0.call(data4, "pointer")))){
const err12 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "pointer"}};
(vErrors ??= []).push(err12);
errors++;
}
if((data4.rule === undefined) || (!(func0.call(data4, "rule")))){
const err13 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "rule"}};
(vErrors ??= []).push(err13);
errors++;
}
if((data4.message === undefined) || (!(func0.call(data4, "message")))){
const err14 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err14);
errors++;
}
if(data4.pointer !== undefined && func0.call(data4, "pointer")){
let data5 = data4.pointer;
if(typeof data5 === "string"){
if(func62(data5) > 256){
const err15 = {instancePath:instancePath+"/details/" + i0+"/pointer",schemaPath:"#/properties/details/items/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/details/" + i0+"/pointer",schemaPath:"#/properties/details/items/properties/pointer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data4.rule !== undefined && func0.call(data4, "rule")){
let data6 = data4.rule;
if(typeof data6 === "string"){
if(func62(data6) > 64){
const err17 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err17);
errors++;
}
if(func62(data6) < 1){
const err18 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data4.message !== undefined && func0.call(data4, "message")){
let data7 = data4.message;
if(typeof data7 === "string"){
if(func62(data7) > 1024){
const err20 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err20);
errors++;
}
if(func62(data7) < 1){
const err21 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err25);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const violation = validate24;
const schema35 = {"type":"object","required":["pointer","rule","message"],"properties":{"pointer":{"type":"string","maxLength":256},"rule":{"type":"string","minLength":1,"maxLength":64},"message":{"type":"string","minLength":1,"maxLength":1024}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pointer === undefined) || (!(func0.call(data, "pointer")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
(vErrors ??= []).push(err1);
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data0 = data.pointer;
if(typeof data0 === "string"){
if(func62(data0) > 256){
const err3 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data1 = data.rule;
if(typeof data1 === "string"){
if(func62(data1) > 64){
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5);
errors++;
}
if(func62(data1) < 1){
const err6 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
let data2 = data.message;
if(typeof data2 === "string"){
if(func62(data2) > 1024){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err8);
errors++;
}
if(func62(data2) < 1){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

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
