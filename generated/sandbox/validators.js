/**
 * Generated from openapi/sandbox.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run build`.
 */
/* eslint-disable */
export const listMessagesParameters = validate20;

function validate20(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(has(data, "contact")){
let data0 = data.contact;
if(typeof data0 === "string"){
if(codePointLength(data0) > 64){
vErrors = add(vErrors, "/contact", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact", "type", {type: "string"});
}
}
if(has(data, "area_code")){
let data1 = data.area_code;
if(typeof data1 === "string"){
if(codePointLength(data1) > 16){
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
validate20.errors = vErrors;
return vErrors === null;
}

export const deleteMessagesParameters = validate21;

function validate21(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(has(data, "contact")){
let data0 = data.contact;
if(typeof data0 === "string"){
if(codePointLength(data0) > 64){
vErrors = add(vErrors, "/contact", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact", "type", {type: "string"});
}
}
if(has(data, "area_code")){
let data1 = data.area_code;
if(typeof data1 === "string"){
if(codePointLength(data1) > 16){
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
validate21.errors = vErrors;
return vErrors === null;
}

export const waitForMessageParameters = validate22;
const pattern4 = new RegExp("^m-[0-9]{1,15}$", "u");

function validate22(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "contact")){
vErrors = add(vErrors, "", "required", {missingProperty: "contact"});
}
if(has(data, "contact")){
let data0 = data.contact;
if(typeof data0 === "string"){
if(codePointLength(data0) > 64){
vErrors = add(vErrors, "/contact", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact", "type", {type: "string"});
}
}
if(has(data, "area_code")){
let data1 = data.area_code;
if(typeof data1 === "string"){
if(codePointLength(data1) > 16){
vErrors = add(vErrors, "/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/area_code", "type", {type: "string"});
}
}
if(has(data, "timeout_ms")){
let data2 = data.timeout_ms;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, "/timeout_ms", "type", {type: "integer"});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 60000 || isNaN(data2)){
vErrors = add(vErrors, "/timeout_ms", "maximum", {comparison: "<=", limit: 60000});
}
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, "/timeout_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "after")){
let data3 = data.after;
if(typeof data3 === "string"){
if(codePointLength(data3) > 17){
vErrors = add(vErrors, "/after", "maxLength", {limit: 17});
}
if(codePointLength(data3) < 3){
vErrors = add(vErrors, "/after", "minLength", {limit: 3});
}
if(!pattern4.test(data3)){
vErrors = add(vErrors, "/after", "pattern", {pattern: "^m-[0-9]{1,15}$"});
}
}
else {
vErrors = add(vErrors, "/after", "type", {type: "string"});
}
}
if(has(data, "take")){
if(typeof data.take !== "boolean"){
vErrors = add(vErrors, "/take", "type", {type: "boolean"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate22.errors = vErrors;
return vErrors === null;
}

export const deleteFaultParameters = validate23;

function validate23(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "fault_id")){
vErrors = add(vErrors, "", "required", {missingProperty: "fault_id"});
}
if(has(data, "fault_id")){
let data0 = data.fault_id;
if(typeof data0 === "string"){
if(codePointLength(data0) > 64){
vErrors = add(vErrors, "/fault_id", "maxLength", {limit: 64});
}
if(codePointLength(data0) < 1){
vErrors = add(vErrors, "/fault_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/fault_id", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate23.errors = vErrors;
return vErrors === null;
}

export const createTokenParameters = validate24;

function validate24(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(has(data, "nocatalog")){
let data0 = data.nocatalog;
if(typeof data0 === "string"){
if(codePointLength(data0) > 16){
vErrors = add(vErrors, "/nocatalog", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/nocatalog", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate24.errors = vErrors;
return vErrors === null;
}

export const messageList = validate25;
const pattern5 = new RegExp("^[0-9]{6}$", "u");

function validate25(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "messages")){
vErrors = add(vErrors, "", "required", {missingProperty: "messages"});
}
if(!has(data, "dropped")){
vErrors = add(vErrors, "", "required", {missingProperty: "dropped"});
}
if(has(data, "messages")){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, "/messages", "maxItems", {limit: 1000});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!has(data1, "message_id")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "message_id"});
}
if(!has(data1, "request_id")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "request_id"});
}
if(!has(data1, "contact_value")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "contact_value"});
}
if(!has(data1, "contact_way")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "contact_way"});
}
if(!has(data1, "area_code")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "area_code"});
}
if(!has(data1, "code")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "code"});
}
if(!has(data1, "text")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "text"});
}
if(!has(data1, "language")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "language"});
}
if(!has(data1, "text_language")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "text_language"});
}
if(!has(data1, "time_zone")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "time_zone"});
}
if(!has(data1, "text_time_zone")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "text_time_zone"});
}
if(!has(data1, "sent_at")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "sent_at"});
}
if(!has(data1, "expires_at")){
vErrors = add(vErrors, "/messages/" + i0, "required", {missingProperty: "expires_at"});
}
if(has(data1, "message_id")){
let data2 = data1.message_id;
if(typeof data2 === "string"){
if(codePointLength(data2) > 64){
vErrors = add(vErrors, "/messages/" + i0+"/message_id", "maxLength", {limit: 64});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/messages/" + i0+"/message_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/message_id", "type", {type: "string"});
}
}
if(has(data1, "request_id")){
let data3 = data1.request_id;
if(typeof data3 === "string"){
if(codePointLength(data3) > 128){
vErrors = add(vErrors, "/messages/" + i0+"/request_id", "maxLength", {limit: 128});
}
if(codePointLength(data3) < 1){
vErrors = add(vErrors, "/messages/" + i0+"/request_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/request_id", "type", {type: "string"});
}
}
if(has(data1, "contact_value")){
let data4 = data1.contact_value;
if(typeof data4 === "string"){
if(codePointLength(data4) > 64){
vErrors = add(vErrors, "/messages/" + i0+"/contact_value", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/contact_value", "type", {type: "string"});
}
}
if(has(data1, "contact_way")){
let data5 = data1.contact_way;
if(!((data5 === 0) || (data5 === 1))){
vErrors = add(vErrors, "/messages/" + i0+"/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data1, "area_code")){
let data6 = data1.area_code;
if(typeof data6 === "string"){
if(codePointLength(data6) > 16){
vErrors = add(vErrors, "/messages/" + i0+"/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/area_code", "type", {type: "string"});
}
}
if(has(data1, "code")){
let data7 = data1.code;
if(typeof data7 === "string"){
if(codePointLength(data7) > 6){
vErrors = add(vErrors, "/messages/" + i0+"/code", "maxLength", {limit: 6});
}
if(codePointLength(data7) < 6){
vErrors = add(vErrors, "/messages/" + i0+"/code", "minLength", {limit: 6});
}
if(!pattern5.test(data7)){
vErrors = add(vErrors, "/messages/" + i0+"/code", "pattern", {pattern: "^[0-9]{6}$"});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/code", "type", {type: "string"});
}
}
if(has(data1, "text")){
let data8 = data1.text;
if(typeof data8 === "string"){
if(codePointLength(data8) > 1024){
vErrors = add(vErrors, "/messages/" + i0+"/text", "maxLength", {limit: 1024});
}
if(codePointLength(data8) < 1){
vErrors = add(vErrors, "/messages/" + i0+"/text", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/text", "type", {type: "string"});
}
}
if(has(data1, "language")){
let data9 = data1.language;
if(typeof data9 === "string"){
if(codePointLength(data9) > 32){
vErrors = add(vErrors, "/messages/" + i0+"/language", "maxLength", {limit: 32});
}
if(codePointLength(data9) < 1){
vErrors = add(vErrors, "/messages/" + i0+"/language", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/language", "type", {type: "string"});
}
}
if(has(data1, "text_language")){
let data10 = data1.text_language;
if(typeof data10 === "string"){
if(codePointLength(data10) > 32){
vErrors = add(vErrors, "/messages/" + i0+"/text_language", "maxLength", {limit: 32});
}
if(codePointLength(data10) < 1){
vErrors = add(vErrors, "/messages/" + i0+"/text_language", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/text_language", "type", {type: "string"});
}
}
if(has(data1, "time_zone")){
let data11 = data1.time_zone;
if(typeof data11 === "string"){
if(codePointLength(data11) > 32){
vErrors = add(vErrors, "/messages/" + i0+"/time_zone", "maxLength", {limit: 32});
}
if(codePointLength(data11) < 1){
vErrors = add(vErrors, "/messages/" + i0+"/time_zone", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/time_zone", "type", {type: "string"});
}
}
if(has(data1, "text_time_zone")){
let data12 = data1.text_time_zone;
if(typeof data12 === "string"){
if(codePointLength(data12) > 32){
vErrors = add(vErrors, "/messages/" + i0+"/text_time_zone", "maxLength", {limit: 32});
}
if(codePointLength(data12) < 1){
vErrors = add(vErrors, "/messages/" + i0+"/text_time_zone", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/text_time_zone", "type", {type: "string"});
}
}
if(has(data1, "sent_at")){
let data13 = data1.sent_at;
if(typeof data13 === "string"){
if(codePointLength(data13) > 35){
vErrors = add(vErrors, "/messages/" + i0+"/sent_at", "maxLength", {limit: 35});
}
if(codePointLength(data13) < 20){
vErrors = add(vErrors, "/messages/" + i0+"/sent_at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/sent_at", "type", {type: "string"});
}
}
if(has(data1, "expires_at")){
let data14 = data1.expires_at;
if(typeof data14 === "string"){
if(codePointLength(data14) > 35){
vErrors = add(vErrors, "/messages/" + i0+"/expires_at", "maxLength", {limit: 35});
}
if(codePointLength(data14) < 20){
vErrors = add(vErrors, "/messages/" + i0+"/expires_at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/messages/" + i0+"/expires_at", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "/messages/" + i0, "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "/messages", "type", {type: "array"});
}
}
if(has(data, "dropped")){
let data15 = data.dropped;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, "/dropped", "type", {type: "integer"});
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
vErrors = add(vErrors, "/dropped", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, "/dropped", "minimum", {comparison: ">=", limit: 0});
}
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate25.errors = vErrors;
return vErrors === null;
}

export const message = validate26;

function validate26(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "message_id")){
vErrors = add(vErrors, "", "required", {missingProperty: "message_id"});
}
if(!has(data, "request_id")){
vErrors = add(vErrors, "", "required", {missingProperty: "request_id"});
}
if(!has(data, "contact_value")){
vErrors = add(vErrors, "", "required", {missingProperty: "contact_value"});
}
if(!has(data, "contact_way")){
vErrors = add(vErrors, "", "required", {missingProperty: "contact_way"});
}
if(!has(data, "area_code")){
vErrors = add(vErrors, "", "required", {missingProperty: "area_code"});
}
if(!has(data, "code")){
vErrors = add(vErrors, "", "required", {missingProperty: "code"});
}
if(!has(data, "text")){
vErrors = add(vErrors, "", "required", {missingProperty: "text"});
}
if(!has(data, "language")){
vErrors = add(vErrors, "", "required", {missingProperty: "language"});
}
if(!has(data, "text_language")){
vErrors = add(vErrors, "", "required", {missingProperty: "text_language"});
}
if(!has(data, "time_zone")){
vErrors = add(vErrors, "", "required", {missingProperty: "time_zone"});
}
if(!has(data, "text_time_zone")){
vErrors = add(vErrors, "", "required", {missingProperty: "text_time_zone"});
}
if(!has(data, "sent_at")){
vErrors = add(vErrors, "", "required", {missingProperty: "sent_at"});
}
if(!has(data, "expires_at")){
vErrors = add(vErrors, "", "required", {missingProperty: "expires_at"});
}
if(has(data, "message_id")){
let data0 = data.message_id;
if(typeof data0 === "string"){
if(codePointLength(data0) > 64){
vErrors = add(vErrors, "/message_id", "maxLength", {limit: 64});
}
if(codePointLength(data0) < 1){
vErrors = add(vErrors, "/message_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/message_id", "type", {type: "string"});
}
}
if(has(data, "request_id")){
let data1 = data.request_id;
if(typeof data1 === "string"){
if(codePointLength(data1) > 128){
vErrors = add(vErrors, "/request_id", "maxLength", {limit: 128});
}
if(codePointLength(data1) < 1){
vErrors = add(vErrors, "/request_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/request_id", "type", {type: "string"});
}
}
if(has(data, "contact_value")){
let data2 = data.contact_value;
if(typeof data2 === "string"){
if(codePointLength(data2) > 64){
vErrors = add(vErrors, "/contact_value", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact_value", "type", {type: "string"});
}
}
if(has(data, "contact_way")){
let data3 = data.contact_way;
if(!((data3 === 0) || (data3 === 1))){
vErrors = add(vErrors, "/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data, "area_code")){
let data4 = data.area_code;
if(typeof data4 === "string"){
if(codePointLength(data4) > 16){
vErrors = add(vErrors, "/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/area_code", "type", {type: "string"});
}
}
if(has(data, "code")){
let data5 = data.code;
if(typeof data5 === "string"){
if(codePointLength(data5) > 6){
vErrors = add(vErrors, "/code", "maxLength", {limit: 6});
}
if(codePointLength(data5) < 6){
vErrors = add(vErrors, "/code", "minLength", {limit: 6});
}
if(!pattern5.test(data5)){
vErrors = add(vErrors, "/code", "pattern", {pattern: "^[0-9]{6}$"});
}
}
else {
vErrors = add(vErrors, "/code", "type", {type: "string"});
}
}
if(has(data, "text")){
let data6 = data.text;
if(typeof data6 === "string"){
if(codePointLength(data6) > 1024){
vErrors = add(vErrors, "/text", "maxLength", {limit: 1024});
}
if(codePointLength(data6) < 1){
vErrors = add(vErrors, "/text", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/text", "type", {type: "string"});
}
}
if(has(data, "language")){
let data7 = data.language;
if(typeof data7 === "string"){
if(codePointLength(data7) > 32){
vErrors = add(vErrors, "/language", "maxLength", {limit: 32});
}
if(codePointLength(data7) < 1){
vErrors = add(vErrors, "/language", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/language", "type", {type: "string"});
}
}
if(has(data, "text_language")){
let data8 = data.text_language;
if(typeof data8 === "string"){
if(codePointLength(data8) > 32){
vErrors = add(vErrors, "/text_language", "maxLength", {limit: 32});
}
if(codePointLength(data8) < 1){
vErrors = add(vErrors, "/text_language", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/text_language", "type", {type: "string"});
}
}
if(has(data, "time_zone")){
let data9 = data.time_zone;
if(typeof data9 === "string"){
if(codePointLength(data9) > 32){
vErrors = add(vErrors, "/time_zone", "maxLength", {limit: 32});
}
if(codePointLength(data9) < 1){
vErrors = add(vErrors, "/time_zone", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/time_zone", "type", {type: "string"});
}
}
if(has(data, "text_time_zone")){
let data10 = data.text_time_zone;
if(typeof data10 === "string"){
if(codePointLength(data10) > 32){
vErrors = add(vErrors, "/text_time_zone", "maxLength", {limit: 32});
}
if(codePointLength(data10) < 1){
vErrors = add(vErrors, "/text_time_zone", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/text_time_zone", "type", {type: "string"});
}
}
if(has(data, "sent_at")){
let data11 = data.sent_at;
if(typeof data11 === "string"){
if(codePointLength(data11) > 35){
vErrors = add(vErrors, "/sent_at", "maxLength", {limit: 35});
}
if(codePointLength(data11) < 20){
vErrors = add(vErrors, "/sent_at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/sent_at", "type", {type: "string"});
}
}
if(has(data, "expires_at")){
let data12 = data.expires_at;
if(typeof data12 === "string"){
if(codePointLength(data12) > 35){
vErrors = add(vErrors, "/expires_at", "maxLength", {limit: 35});
}
if(codePointLength(data12) < 20){
vErrors = add(vErrors, "/expires_at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/expires_at", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate26.errors = vErrors;
return vErrors === null;
}

export const requestList = validate27;

function validate27(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "requests")){
vErrors = add(vErrors, "", "required", {missingProperty: "requests"});
}
if(!has(data, "dropped")){
vErrors = add(vErrors, "", "required", {missingProperty: "dropped"});
}
if(has(data, "requests")){
let data0 = data.requests;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, "/requests", "maxItems", {limit: 1000});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!has(data1, "request_id")){
vErrors = add(vErrors, "/requests/" + i0, "required", {missingProperty: "request_id"});
}
if(!has(data1, "at")){
vErrors = add(vErrors, "/requests/" + i0, "required", {missingProperty: "at"});
}
if(!has(data1, "method")){
vErrors = add(vErrors, "/requests/" + i0, "required", {missingProperty: "method"});
}
if(!has(data1, "path")){
vErrors = add(vErrors, "/requests/" + i0, "required", {missingProperty: "path"});
}
if(!has(data1, "status")){
vErrors = add(vErrors, "/requests/" + i0, "required", {missingProperty: "status"});
}
if(!has(data1, "duration_ms")){
vErrors = add(vErrors, "/requests/" + i0, "required", {missingProperty: "duration_ms"});
}
if(has(data1, "request_id")){
let data2 = data1.request_id;
if(typeof data2 === "string"){
if(codePointLength(data2) > 128){
vErrors = add(vErrors, "/requests/" + i0+"/request_id", "maxLength", {limit: 128});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/requests/" + i0+"/request_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/request_id", "type", {type: "string"});
}
}
if(has(data1, "at")){
let data3 = data1.at;
if(typeof data3 === "string"){
if(codePointLength(data3) > 35){
vErrors = add(vErrors, "/requests/" + i0+"/at", "maxLength", {limit: 35});
}
if(codePointLength(data3) < 20){
vErrors = add(vErrors, "/requests/" + i0+"/at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/at", "type", {type: "string"});
}
}
if(has(data1, "method")){
let data4 = data1.method;
if(typeof data4 === "string"){
if(codePointLength(data4) > 64){
vErrors = add(vErrors, "/requests/" + i0+"/method", "maxLength", {limit: 64});
}
if(codePointLength(data4) < 1){
vErrors = add(vErrors, "/requests/" + i0+"/method", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/method", "type", {type: "string"});
}
}
if(has(data1, "path")){
let data5 = data1.path;
if(typeof data5 === "string"){
if(codePointLength(data5) > 256){
vErrors = add(vErrors, "/requests/" + i0+"/path", "maxLength", {limit: 256});
}
if(codePointLength(data5) < 1){
vErrors = add(vErrors, "/requests/" + i0+"/path", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/path", "type", {type: "string"});
}
}
if(has(data1, "status")){
let data6 = data1.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, "/requests/" + i0+"/status", "type", {type: "integer"});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 599 || isNaN(data6)){
vErrors = add(vErrors, "/requests/" + i0+"/status", "maximum", {comparison: "<=", limit: 599});
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, "/requests/" + i0+"/status", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data1, "duration_ms")){
let data7 = data1.duration_ms;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400000 || isNaN(data7)){
vErrors = add(vErrors, "/requests/" + i0+"/duration_ms", "maximum", {comparison: "<=", limit: 86400000});
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, "/requests/" + i0+"/duration_ms", "minimum", {comparison: ">=", limit: 0});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/duration_ms", "type", {type: "number"});
}
}
if(has(data1, "error_code")){
let data8 = data1.error_code;
if(typeof data8 === "string"){
if(codePointLength(data8) > 32){
vErrors = add(vErrors, "/requests/" + i0+"/error_code", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/error_code", "type", {type: "string"});
}
}
if(has(data1, "contact_value")){
let data9 = data1.contact_value;
if(typeof data9 === "string"){
if(codePointLength(data9) > 64){
vErrors = add(vErrors, "/requests/" + i0+"/contact_value", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/contact_value", "type", {type: "string"});
}
}
if(has(data1, "body")){
let data10 = data1.body;
if(typeof data10 === "string"){
if(codePointLength(data10) > 2048){
vErrors = add(vErrors, "/requests/" + i0+"/body", "maxLength", {limit: 2048});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/body", "type", {type: "string"});
}
}
if(has(data1, "message_id")){
let data11 = data1.message_id;
if(typeof data11 === "string"){
if(codePointLength(data11) > 64){
vErrors = add(vErrors, "/requests/" + i0+"/message_id", "maxLength", {limit: 64});
}
if(codePointLength(data11) < 1){
vErrors = add(vErrors, "/requests/" + i0+"/message_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/message_id", "type", {type: "string"});
}
}
if(has(data1, "fault_id")){
let data12 = data1.fault_id;
if(typeof data12 === "string"){
if(codePointLength(data12) > 64){
vErrors = add(vErrors, "/requests/" + i0+"/fault_id", "maxLength", {limit: 64});
}
if(codePointLength(data12) < 1){
vErrors = add(vErrors, "/requests/" + i0+"/fault_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/fault_id", "type", {type: "string"});
}
}
if(has(data1, "details")){
let data13 = data1.details;
if(Array.isArray(data13)){
if(data13.length > 100){
vErrors = add(vErrors, "/requests/" + i0+"/details", "maxItems", {limit: 100});
}
if(data13.length < 1){
vErrors = add(vErrors, "/requests/" + i0+"/details", "minItems", {limit: 1});
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(!has(data14, "pointer")){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1, "required", {missingProperty: "pointer"});
}
if(!has(data14, "rule")){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1, "required", {missingProperty: "rule"});
}
if(!has(data14, "message")){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1, "required", {missingProperty: "message"});
}
if(has(data14, "pointer")){
let data15 = data14.pointer;
if(typeof data15 === "string"){
if(codePointLength(data15) > 256){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/pointer", "maxLength", {limit: 256});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/pointer", "type", {type: "string"});
}
}
if(has(data14, "rule")){
let data16 = data14.rule;
if(typeof data16 === "string"){
if(codePointLength(data16) > 64){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/rule", "maxLength", {limit: 64});
}
if(codePointLength(data16) < 1){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/rule", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/rule", "type", {type: "string"});
}
}
if(has(data14, "message")){
let data17 = data14.message;
if(typeof data17 === "string"){
if(codePointLength(data17) > 1024){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/message", "maxLength", {limit: 1024});
}
if(codePointLength(data17) < 1){
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/message", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1+"/message", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/details/" + i1, "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "/requests/" + i0+"/details", "type", {type: "array"});
}
}
}
else {
vErrors = add(vErrors, "/requests/" + i0, "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "/requests", "type", {type: "array"});
}
}
if(has(data, "dropped")){
let data18 = data.dropped;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = add(vErrors, "/dropped", "type", {type: "integer"});
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
vErrors = add(vErrors, "/dropped", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data18 < 0 || isNaN(data18)){
vErrors = add(vErrors, "/dropped", "minimum", {comparison: ">=", limit: 0});
}
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate27.errors = vErrors;
return vErrors === null;
}

export const loggedRequest = validate28;

function validate28(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "request_id")){
vErrors = add(vErrors, "", "required", {missingProperty: "request_id"});
}
if(!has(data, "at")){
vErrors = add(vErrors, "", "required", {missingProperty: "at"});
}
if(!has(data, "method")){
vErrors = add(vErrors, "", "required", {missingProperty: "method"});
}
if(!has(data, "path")){
vErrors = add(vErrors, "", "required", {missingProperty: "path"});
}
if(!has(data, "status")){
vErrors = add(vErrors, "", "required", {missingProperty: "status"});
}
if(!has(data, "duration_ms")){
vErrors = add(vErrors, "", "required", {missingProperty: "duration_ms"});
}
if(has(data, "request_id")){
let data0 = data.request_id;
if(typeof data0 === "string"){
if(codePointLength(data0) > 128){
vErrors = add(vErrors, "/request_id", "maxLength", {limit: 128});
}
if(codePointLength(data0) < 1){
vErrors = add(vErrors, "/request_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/request_id", "type", {type: "string"});
}
}
if(has(data, "at")){
let data1 = data.at;
if(typeof data1 === "string"){
if(codePointLength(data1) > 35){
vErrors = add(vErrors, "/at", "maxLength", {limit: 35});
}
if(codePointLength(data1) < 20){
vErrors = add(vErrors, "/at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/at", "type", {type: "string"});
}
}
if(has(data, "method")){
let data2 = data.method;
if(typeof data2 === "string"){
if(codePointLength(data2) > 64){
vErrors = add(vErrors, "/method", "maxLength", {limit: 64});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/method", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/method", "type", {type: "string"});
}
}
if(has(data, "path")){
let data3 = data.path;
if(typeof data3 === "string"){
if(codePointLength(data3) > 256){
vErrors = add(vErrors, "/path", "maxLength", {limit: 256});
}
if(codePointLength(data3) < 1){
vErrors = add(vErrors, "/path", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/path", "type", {type: "string"});
}
}
if(has(data, "status")){
let data4 = data.status;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, "/status", "type", {type: "integer"});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 599 || isNaN(data4)){
vErrors = add(vErrors, "/status", "maximum", {comparison: "<=", limit: 599});
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, "/status", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "duration_ms")){
let data5 = data.duration_ms;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400000 || isNaN(data5)){
vErrors = add(vErrors, "/duration_ms", "maximum", {comparison: "<=", limit: 86400000});
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, "/duration_ms", "minimum", {comparison: ">=", limit: 0});
}
}
else {
vErrors = add(vErrors, "/duration_ms", "type", {type: "number"});
}
}
if(has(data, "error_code")){
let data6 = data.error_code;
if(typeof data6 === "string"){
if(codePointLength(data6) > 32){
vErrors = add(vErrors, "/error_code", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/error_code", "type", {type: "string"});
}
}
if(has(data, "contact_value")){
let data7 = data.contact_value;
if(typeof data7 === "string"){
if(codePointLength(data7) > 64){
vErrors = add(vErrors, "/contact_value", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact_value", "type", {type: "string"});
}
}
if(has(data, "body")){
let data8 = data.body;
if(typeof data8 === "string"){
if(codePointLength(data8) > 2048){
vErrors = add(vErrors, "/body", "maxLength", {limit: 2048});
}
}
else {
vErrors = add(vErrors, "/body", "type", {type: "string"});
}
}
if(has(data, "message_id")){
let data9 = data.message_id;
if(typeof data9 === "string"){
if(codePointLength(data9) > 64){
vErrors = add(vErrors, "/message_id", "maxLength", {limit: 64});
}
if(codePointLength(data9) < 1){
vErrors = add(vErrors, "/message_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/message_id", "type", {type: "string"});
}
}
if(has(data, "fault_id")){
let data10 = data.fault_id;
if(typeof data10 === "string"){
if(codePointLength(data10) > 64){
vErrors = add(vErrors, "/fault_id", "maxLength", {limit: 64});
}
if(codePointLength(data10) < 1){
vErrors = add(vErrors, "/fault_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/fault_id", "type", {type: "string"});
}
}
if(has(data, "details")){
let data11 = data.details;
if(Array.isArray(data11)){
if(data11.length > 100){
vErrors = add(vErrors, "/details", "maxItems", {limit: 100});
}
if(data11.length < 1){
vErrors = add(vErrors, "/details", "minItems", {limit: 1});
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(!has(data12, "pointer")){
vErrors = add(vErrors, "/details/" + i0, "required", {missingProperty: "pointer"});
}
if(!has(data12, "rule")){
vErrors = add(vErrors, "/details/" + i0, "required", {missingProperty: "rule"});
}
if(!has(data12, "message")){
vErrors = add(vErrors, "/details/" + i0, "required", {missingProperty: "message"});
}
if(has(data12, "pointer")){
let data13 = data12.pointer;
if(typeof data13 === "string"){
if(codePointLength(data13) > 256){
vErrors = add(vErrors, "/details/" + i0+"/pointer", "maxLength", {limit: 256});
}
}
else {
vErrors = add(vErrors, "/details/" + i0+"/pointer", "type", {type: "string"});
}
}
if(has(data12, "rule")){
let data14 = data12.rule;
if(typeof data14 === "string"){
if(codePointLength(data14) > 64){
vErrors = add(vErrors, "/details/" + i0+"/rule", "maxLength", {limit: 64});
}
if(codePointLength(data14) < 1){
vErrors = add(vErrors, "/details/" + i0+"/rule", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/details/" + i0+"/rule", "type", {type: "string"});
}
}
if(has(data12, "message")){
let data15 = data12.message;
if(typeof data15 === "string"){
if(codePointLength(data15) > 1024){
vErrors = add(vErrors, "/details/" + i0+"/message", "maxLength", {limit: 1024});
}
if(codePointLength(data15) < 1){
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
validate28.errors = vErrors;
return vErrors === null;
}

export const violation = validate29;

function validate29(data){
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
validate29.errors = vErrors;
return vErrors === null;
}

export const clock = validate30;

function validate30(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "now")){
vErrors = add(vErrors, "", "required", {missingProperty: "now"});
}
if(!has(data, "frozen")){
vErrors = add(vErrors, "", "required", {missingProperty: "frozen"});
}
if(has(data, "now")){
let data0 = data.now;
if(typeof data0 === "string"){
if(codePointLength(data0) > 35){
vErrors = add(vErrors, "/now", "maxLength", {limit: 35});
}
if(codePointLength(data0) < 20){
vErrors = add(vErrors, "/now", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/now", "type", {type: "string"});
}
}
if(has(data, "frozen")){
if(typeof data.frozen !== "boolean"){
vErrors = add(vErrors, "/frozen", "type", {type: "boolean"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate30.errors = vErrors;
return vErrors === null;
}

export const state = validate31;

function validate31(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "clock")){
vErrors = add(vErrors, "", "required", {missingProperty: "clock"});
}
if(!has(data, "faults")){
vErrors = add(vErrors, "", "required", {missingProperty: "faults"});
}
if(!has(data, "cooldown_ms")){
vErrors = add(vErrors, "", "required", {missingProperty: "cooldown_ms"});
}
if(!has(data, "mark")){
vErrors = add(vErrors, "", "required", {missingProperty: "mark"});
}
if(has(data, "clock")){
let data0 = data.clock;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!has(data0, "now")){
vErrors = add(vErrors, "/clock", "required", {missingProperty: "now"});
}
if(!has(data0, "frozen")){
vErrors = add(vErrors, "/clock", "required", {missingProperty: "frozen"});
}
if(has(data0, "now")){
let data1 = data0.now;
if(typeof data1 === "string"){
if(codePointLength(data1) > 35){
vErrors = add(vErrors, "/clock/now", "maxLength", {limit: 35});
}
if(codePointLength(data1) < 20){
vErrors = add(vErrors, "/clock/now", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/clock/now", "type", {type: "string"});
}
}
if(has(data0, "frozen")){
if(typeof data0.frozen !== "boolean"){
vErrors = add(vErrors, "/clock/frozen", "type", {type: "boolean"});
}
}
}
else {
vErrors = add(vErrors, "/clock", "type", {type: "object"});
}
}
if(has(data, "faults")){
let data3 = data.faults;
if(Array.isArray(data3)){
if(data3.length > 100){
vErrors = add(vErrors, "/faults", "maxItems", {limit: 100});
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!has(data4, "fault_id")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "fault_id"});
}
if(!has(data4, "fault")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "fault"});
}
if(!has(data4, "matched")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "matched"});
}
if(!has(data4, "fired")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "fired"});
}
if(!has(data4, "active")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "active"});
}
if(has(data4, "fault_id")){
let data5 = data4.fault_id;
if(typeof data5 === "string"){
if(codePointLength(data5) > 64){
vErrors = add(vErrors, "/faults/" + i0+"/fault_id", "maxLength", {limit: 64});
}
if(codePointLength(data5) < 1){
vErrors = add(vErrors, "/faults/" + i0+"/fault_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault_id", "type", {type: "string"});
}
}
if(has(data4, "fault")){
let data6 = data4.fault;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!has(data6, "kind")){
vErrors = add(vErrors, "/faults/" + i0+"/fault", "required", {missingProperty: "kind"});
}
for(const key0 of Object.keys(data6)){
if(!(Object.hasOwn({"kind":{"enum":["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]},"status":{"enum":[400,401,403,404,405,406,413,415,429,500,502,503,504]},"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":32},"retry_after":{"type":"integer","minimum":0,"maximum":86400},"delay_ms":{"type":"integer","minimum":0,"maximum":600000},"delay_max_ms":{"type":"integer","minimum":0,"maximum":600000},"times":{"type":"integer","minimum":1,"maximum":1000000},"nth":{"type":"integer","minimum":1,"maximum":1000000},"every":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"requests":{"enum":["valid","any"]},"operation":{"enum":["sendVerifyCodes","checkVerifyCodes"]},"contact":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"header":{"type":"string","minLength":1,"maxLength":256},"duration_ms":{"type":"integer","minimum":1,"maximum":31622400000}}, key0))){
vErrors = add(vErrors, "/faults/" + i0+"/fault", "additionalProperties", {additionalProperty: key0});
}
}
if(has(data6, "kind")){
let data7 = data6.kind;
if(!(((((((((((data7 === "latency") || (data7 === "error")) || (data7 === "ok_error")) || (data7 === "empty_body")) || (data7 === "html_body")) || (data7 === "truncated_body")) || (data7 === "malformed_json")) || (data7 === "oversized_body")) || (data7 === "reset")) || (data7 === "reset_in_reply")) || (data7 === "no_reply"))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/kind", "enum", {allowedValues: ["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]});
}
}
if(has(data6, "status")){
let data8 = data6.status;
if(!(((((((((((((data8 === 400) || (data8 === 401)) || (data8 === 403)) || (data8 === 404)) || (data8 === 405)) || (data8 === 406)) || (data8 === 413)) || (data8 === 415)) || (data8 === 429)) || (data8 === 500)) || (data8 === 502)) || (data8 === 503)) || (data8 === 504))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/status", "enum", {allowedValues: [400,401,403,404,405,406,413,415,429,500,502,503,504]});
}
}
if(has(data6, "error_code")){
let data9 = data6.error_code;
if(typeof data9 === "string"){
if(codePointLength(data9) > 32){
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_code", "maxLength", {limit: 32});
}
if(codePointLength(data9) < 1){
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_code", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_code", "type", {type: "string"});
}
}
if(has(data6, "error_msg")){
let data10 = data6.error_msg;
if(typeof data10 === "string"){
if(codePointLength(data10) > 32){
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_msg", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_msg", "type", {type: "string"});
}
}
if(has(data6, "retry_after")){
let data11 = data6.retry_after;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/retry_after", "type", {type: "integer"});
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 86400 || isNaN(data11)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/retry_after", "maximum", {comparison: "<=", limit: 86400});
}
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/retry_after", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data6, "delay_ms")){
let data12 = data6.delay_ms;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_ms", "type", {type: "integer"});
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 600000 || isNaN(data12)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data6, "delay_max_ms")){
let data13 = data6.delay_max_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_max_ms", "type", {type: "integer"});
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 600000 || isNaN(data13)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_max_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data13 < 0 || isNaN(data13)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_max_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data6, "times")){
let data14 = data6.times;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/times", "type", {type: "integer"});
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/times", "maximum", {comparison: "<=", limit: 1000000});
}
if(data14 < 1 || isNaN(data14)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/times", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data6, "nth")){
let data15 = data6.nth;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/nth", "type", {type: "integer"});
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/nth", "maximum", {comparison: "<=", limit: 1000000});
}
if(data15 < 1 || isNaN(data15)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/nth", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data6, "every")){
let data16 = data6.every;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/every", "type", {type: "integer"});
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000 || isNaN(data16)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/every", "maximum", {comparison: "<=", limit: 1000000});
}
if(data16 < 1 || isNaN(data16)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/every", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data6, "probability")){
let data17 = data6.probability;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/probability", "maximum", {comparison: "<=", limit: 1});
}
if(data17 < 0 || isNaN(data17)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/probability", "minimum", {comparison: ">=", limit: 0});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/probability", "type", {type: "number"});
}
}
if(has(data6, "seed")){
let data18 = data6.seed;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/seed", "type", {type: "integer"});
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2147483647 || isNaN(data18)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/seed", "maximum", {comparison: "<=", limit: 2147483647});
}
if(data18 < 0 || isNaN(data18)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/seed", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data6, "requests")){
let data19 = data6.requests;
if(!((data19 === "valid") || (data19 === "any"))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/requests", "enum", {allowedValues: ["valid","any"]});
}
}
if(has(data6, "operation")){
let data20 = data6.operation;
if(!((data20 === "sendVerifyCodes") || (data20 === "checkVerifyCodes"))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/operation", "enum", {allowedValues: ["sendVerifyCodes","checkVerifyCodes"]});
}
}
if(has(data6, "contact")){
let data21 = data6.contact;
if(typeof data21 === "string"){
if(codePointLength(data21) > 64){
vErrors = add(vErrors, "/faults/" + i0+"/fault/contact", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/contact", "type", {type: "string"});
}
}
if(has(data6, "contact_way")){
let data22 = data6.contact_way;
if(!((data22 === 0) || (data22 === 1))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data6, "area_code")){
let data23 = data6.area_code;
if(typeof data23 === "string"){
if(codePointLength(data23) > 16){
vErrors = add(vErrors, "/faults/" + i0+"/fault/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/area_code", "type", {type: "string"});
}
}
if(has(data6, "header")){
let data24 = data6.header;
if(typeof data24 === "string"){
if(codePointLength(data24) > 256){
vErrors = add(vErrors, "/faults/" + i0+"/fault/header", "maxLength", {limit: 256});
}
if(codePointLength(data24) < 1){
vErrors = add(vErrors, "/faults/" + i0+"/fault/header", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/header", "type", {type: "string"});
}
}
if(has(data6, "duration_ms")){
let data25 = data6.duration_ms;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/duration_ms", "type", {type: "integer"});
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 31622400000 || isNaN(data25)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/duration_ms", "maximum", {comparison: "<=", limit: 31622400000});
}
if(data25 < 1 || isNaN(data25)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/duration_ms", "minimum", {comparison: ">=", limit: 1});
}
}
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault", "type", {type: "object"});
}
}
if(has(data4, "matched")){
let data26 = data4.matched;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = add(vErrors, "/faults/" + i0+"/matched", "type", {type: "integer"});
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
vErrors = add(vErrors, "/faults/" + i0+"/matched", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data26 < 0 || isNaN(data26)){
vErrors = add(vErrors, "/faults/" + i0+"/matched", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data4, "fired")){
let data27 = data4.fired;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = add(vErrors, "/faults/" + i0+"/fired", "type", {type: "integer"});
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
vErrors = add(vErrors, "/faults/" + i0+"/fired", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data27 < 0 || isNaN(data27)){
vErrors = add(vErrors, "/faults/" + i0+"/fired", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data4, "active")){
if(typeof data4.active !== "boolean"){
vErrors = add(vErrors, "/faults/" + i0+"/active", "type", {type: "boolean"});
}
}
}
else {
vErrors = add(vErrors, "/faults/" + i0, "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "/faults", "type", {type: "array"});
}
}
if(has(data, "cooldown_ms")){
let data29 = data.cooldown_ms;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = add(vErrors, "/cooldown_ms", "type", {type: "integer"});
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 60000 || isNaN(data29)){
vErrors = add(vErrors, "/cooldown_ms", "maximum", {comparison: "<=", limit: 60000});
}
if(data29 < 0 || isNaN(data29)){
vErrors = add(vErrors, "/cooldown_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "mark")){
let data30 = data.mark;
if(typeof data30 === "string"){
if(codePointLength(data30) > 17){
vErrors = add(vErrors, "/mark", "maxLength", {limit: 17});
}
if(codePointLength(data30) < 3){
vErrors = add(vErrors, "/mark", "minLength", {limit: 3});
}
if(!pattern4.test(data30)){
vErrors = add(vErrors, "/mark", "pattern", {pattern: "^m-[0-9]{1,15}$"});
}
}
else {
vErrors = add(vErrors, "/mark", "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate31.errors = vErrors;
return vErrors === null;
}

export const clockChange = validate32;

function validate32(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "now") || (key0 === "advance_ms")) || (key0 === "frozen"))){
vErrors = add(vErrors, "", "additionalProperties", {additionalProperty: key0});
}
}
if(has(data, "now")){
let data0 = data.now;
if(typeof data0 === "string"){
if(codePointLength(data0) > 35){
vErrors = add(vErrors, "/now", "maxLength", {limit: 35});
}
if(codePointLength(data0) < 20){
vErrors = add(vErrors, "/now", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/now", "type", {type: "string"});
}
}
if(has(data, "advance_ms")){
let data1 = data.advance_ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, "/advance_ms", "type", {type: "integer"});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31622400000 || isNaN(data1)){
vErrors = add(vErrors, "/advance_ms", "maximum", {comparison: "<=", limit: 31622400000});
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, "/advance_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "frozen")){
if(typeof data.frozen !== "boolean"){
vErrors = add(vErrors, "/frozen", "type", {type: "boolean"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate32.errors = vErrors;
return vErrors === null;
}

export const newFault = validate33;

function validate33(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "kind")){
vErrors = add(vErrors, "", "required", {missingProperty: "kind"});
}
for(const key0 of Object.keys(data)){
if(!(Object.hasOwn({"kind":{"enum":["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]},"status":{"enum":[400,401,403,404,405,406,413,415,429,500,502,503,504]},"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":32},"retry_after":{"type":"integer","minimum":0,"maximum":86400},"delay_ms":{"type":"integer","minimum":0,"maximum":600000},"delay_max_ms":{"type":"integer","minimum":0,"maximum":600000},"times":{"type":"integer","minimum":1,"maximum":1000000},"nth":{"type":"integer","minimum":1,"maximum":1000000},"every":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"requests":{"enum":["valid","any"]},"operation":{"enum":["sendVerifyCodes","checkVerifyCodes"]},"contact":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"header":{"type":"string","minLength":1,"maxLength":256},"duration_ms":{"type":"integer","minimum":1,"maximum":31622400000}}, key0))){
vErrors = add(vErrors, "", "additionalProperties", {additionalProperty: key0});
}
}
if(has(data, "kind")){
let data0 = data.kind;
if(!(((((((((((data0 === "latency") || (data0 === "error")) || (data0 === "ok_error")) || (data0 === "empty_body")) || (data0 === "html_body")) || (data0 === "truncated_body")) || (data0 === "malformed_json")) || (data0 === "oversized_body")) || (data0 === "reset")) || (data0 === "reset_in_reply")) || (data0 === "no_reply"))){
vErrors = add(vErrors, "/kind", "enum", {allowedValues: ["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]});
}
}
if(has(data, "status")){
let data1 = data.status;
if(!(((((((((((((data1 === 400) || (data1 === 401)) || (data1 === 403)) || (data1 === 404)) || (data1 === 405)) || (data1 === 406)) || (data1 === 413)) || (data1 === 415)) || (data1 === 429)) || (data1 === 500)) || (data1 === 502)) || (data1 === 503)) || (data1 === 504))){
vErrors = add(vErrors, "/status", "enum", {allowedValues: [400,401,403,404,405,406,413,415,429,500,502,503,504]});
}
}
if(has(data, "error_code")){
let data2 = data.error_code;
if(typeof data2 === "string"){
if(codePointLength(data2) > 32){
vErrors = add(vErrors, "/error_code", "maxLength", {limit: 32});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/error_code", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/error_code", "type", {type: "string"});
}
}
if(has(data, "error_msg")){
let data3 = data.error_msg;
if(typeof data3 === "string"){
if(codePointLength(data3) > 32){
vErrors = add(vErrors, "/error_msg", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/error_msg", "type", {type: "string"});
}
}
if(has(data, "retry_after")){
let data4 = data.retry_after;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, "/retry_after", "type", {type: "integer"});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400 || isNaN(data4)){
vErrors = add(vErrors, "/retry_after", "maximum", {comparison: "<=", limit: 86400});
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, "/retry_after", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "delay_ms")){
let data5 = data.delay_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, "/delay_ms", "type", {type: "integer"});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 600000 || isNaN(data5)){
vErrors = add(vErrors, "/delay_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, "/delay_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "delay_max_ms")){
let data6 = data.delay_max_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, "/delay_max_ms", "type", {type: "integer"});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 600000 || isNaN(data6)){
vErrors = add(vErrors, "/delay_max_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, "/delay_max_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "times")){
let data7 = data.times;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, "/times", "type", {type: "integer"});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
vErrors = add(vErrors, "/times", "maximum", {comparison: "<=", limit: 1000000});
}
if(data7 < 1 || isNaN(data7)){
vErrors = add(vErrors, "/times", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data, "nth")){
let data8 = data.nth;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, "/nth", "type", {type: "integer"});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
vErrors = add(vErrors, "/nth", "maximum", {comparison: "<=", limit: 1000000});
}
if(data8 < 1 || isNaN(data8)){
vErrors = add(vErrors, "/nth", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data, "every")){
let data9 = data.every;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = add(vErrors, "/every", "type", {type: "integer"});
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
vErrors = add(vErrors, "/every", "maximum", {comparison: "<=", limit: 1000000});
}
if(data9 < 1 || isNaN(data9)){
vErrors = add(vErrors, "/every", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data, "probability")){
let data10 = data.probability;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
vErrors = add(vErrors, "/probability", "maximum", {comparison: "<=", limit: 1});
}
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, "/probability", "minimum", {comparison: ">=", limit: 0});
}
}
else {
vErrors = add(vErrors, "/probability", "type", {type: "number"});
}
}
if(has(data, "seed")){
let data11 = data.seed;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, "/seed", "type", {type: "integer"});
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
vErrors = add(vErrors, "/seed", "maximum", {comparison: "<=", limit: 2147483647});
}
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, "/seed", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "requests")){
let data12 = data.requests;
if(!((data12 === "valid") || (data12 === "any"))){
vErrors = add(vErrors, "/requests", "enum", {allowedValues: ["valid","any"]});
}
}
if(has(data, "operation")){
let data13 = data.operation;
if(!((data13 === "sendVerifyCodes") || (data13 === "checkVerifyCodes"))){
vErrors = add(vErrors, "/operation", "enum", {allowedValues: ["sendVerifyCodes","checkVerifyCodes"]});
}
}
if(has(data, "contact")){
let data14 = data.contact;
if(typeof data14 === "string"){
if(codePointLength(data14) > 64){
vErrors = add(vErrors, "/contact", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/contact", "type", {type: "string"});
}
}
if(has(data, "contact_way")){
let data15 = data.contact_way;
if(!((data15 === 0) || (data15 === 1))){
vErrors = add(vErrors, "/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data, "area_code")){
let data16 = data.area_code;
if(typeof data16 === "string"){
if(codePointLength(data16) > 16){
vErrors = add(vErrors, "/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/area_code", "type", {type: "string"});
}
}
if(has(data, "header")){
let data17 = data.header;
if(typeof data17 === "string"){
if(codePointLength(data17) > 256){
vErrors = add(vErrors, "/header", "maxLength", {limit: 256});
}
if(codePointLength(data17) < 1){
vErrors = add(vErrors, "/header", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/header", "type", {type: "string"});
}
}
if(has(data, "duration_ms")){
let data18 = data.duration_ms;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = add(vErrors, "/duration_ms", "type", {type: "integer"});
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 31622400000 || isNaN(data18)){
vErrors = add(vErrors, "/duration_ms", "maximum", {comparison: "<=", limit: 31622400000});
}
if(data18 < 1 || isNaN(data18)){
vErrors = add(vErrors, "/duration_ms", "minimum", {comparison: ">=", limit: 1});
}
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate33.errors = vErrors;
return vErrors === null;
}

export const fault = validate34;

function validate34(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "fault_id")){
vErrors = add(vErrors, "", "required", {missingProperty: "fault_id"});
}
if(!has(data, "fault")){
vErrors = add(vErrors, "", "required", {missingProperty: "fault"});
}
if(!has(data, "matched")){
vErrors = add(vErrors, "", "required", {missingProperty: "matched"});
}
if(!has(data, "fired")){
vErrors = add(vErrors, "", "required", {missingProperty: "fired"});
}
if(!has(data, "active")){
vErrors = add(vErrors, "", "required", {missingProperty: "active"});
}
if(has(data, "fault_id")){
let data0 = data.fault_id;
if(typeof data0 === "string"){
if(codePointLength(data0) > 64){
vErrors = add(vErrors, "/fault_id", "maxLength", {limit: 64});
}
if(codePointLength(data0) < 1){
vErrors = add(vErrors, "/fault_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/fault_id", "type", {type: "string"});
}
}
if(has(data, "fault")){
let data1 = data.fault;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!has(data1, "kind")){
vErrors = add(vErrors, "/fault", "required", {missingProperty: "kind"});
}
for(const key0 of Object.keys(data1)){
if(!(Object.hasOwn({"kind":{"enum":["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]},"status":{"enum":[400,401,403,404,405,406,413,415,429,500,502,503,504]},"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":32},"retry_after":{"type":"integer","minimum":0,"maximum":86400},"delay_ms":{"type":"integer","minimum":0,"maximum":600000},"delay_max_ms":{"type":"integer","minimum":0,"maximum":600000},"times":{"type":"integer","minimum":1,"maximum":1000000},"nth":{"type":"integer","minimum":1,"maximum":1000000},"every":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"requests":{"enum":["valid","any"]},"operation":{"enum":["sendVerifyCodes","checkVerifyCodes"]},"contact":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"header":{"type":"string","minLength":1,"maxLength":256},"duration_ms":{"type":"integer","minimum":1,"maximum":31622400000}}, key0))){
vErrors = add(vErrors, "/fault", "additionalProperties", {additionalProperty: key0});
}
}
if(has(data1, "kind")){
let data2 = data1.kind;
if(!(((((((((((data2 === "latency") || (data2 === "error")) || (data2 === "ok_error")) || (data2 === "empty_body")) || (data2 === "html_body")) || (data2 === "truncated_body")) || (data2 === "malformed_json")) || (data2 === "oversized_body")) || (data2 === "reset")) || (data2 === "reset_in_reply")) || (data2 === "no_reply"))){
vErrors = add(vErrors, "/fault/kind", "enum", {allowedValues: ["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]});
}
}
if(has(data1, "status")){
let data3 = data1.status;
if(!(((((((((((((data3 === 400) || (data3 === 401)) || (data3 === 403)) || (data3 === 404)) || (data3 === 405)) || (data3 === 406)) || (data3 === 413)) || (data3 === 415)) || (data3 === 429)) || (data3 === 500)) || (data3 === 502)) || (data3 === 503)) || (data3 === 504))){
vErrors = add(vErrors, "/fault/status", "enum", {allowedValues: [400,401,403,404,405,406,413,415,429,500,502,503,504]});
}
}
if(has(data1, "error_code")){
let data4 = data1.error_code;
if(typeof data4 === "string"){
if(codePointLength(data4) > 32){
vErrors = add(vErrors, "/fault/error_code", "maxLength", {limit: 32});
}
if(codePointLength(data4) < 1){
vErrors = add(vErrors, "/fault/error_code", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/fault/error_code", "type", {type: "string"});
}
}
if(has(data1, "error_msg")){
let data5 = data1.error_msg;
if(typeof data5 === "string"){
if(codePointLength(data5) > 32){
vErrors = add(vErrors, "/fault/error_msg", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/fault/error_msg", "type", {type: "string"});
}
}
if(has(data1, "retry_after")){
let data6 = data1.retry_after;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, "/fault/retry_after", "type", {type: "integer"});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 86400 || isNaN(data6)){
vErrors = add(vErrors, "/fault/retry_after", "maximum", {comparison: "<=", limit: 86400});
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, "/fault/retry_after", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data1, "delay_ms")){
let data7 = data1.delay_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, "/fault/delay_ms", "type", {type: "integer"});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 600000 || isNaN(data7)){
vErrors = add(vErrors, "/fault/delay_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, "/fault/delay_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data1, "delay_max_ms")){
let data8 = data1.delay_max_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, "/fault/delay_max_ms", "type", {type: "integer"});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 600000 || isNaN(data8)){
vErrors = add(vErrors, "/fault/delay_max_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, "/fault/delay_max_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data1, "times")){
let data9 = data1.times;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = add(vErrors, "/fault/times", "type", {type: "integer"});
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
vErrors = add(vErrors, "/fault/times", "maximum", {comparison: "<=", limit: 1000000});
}
if(data9 < 1 || isNaN(data9)){
vErrors = add(vErrors, "/fault/times", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data1, "nth")){
let data10 = data1.nth;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, "/fault/nth", "type", {type: "integer"});
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
vErrors = add(vErrors, "/fault/nth", "maximum", {comparison: "<=", limit: 1000000});
}
if(data10 < 1 || isNaN(data10)){
vErrors = add(vErrors, "/fault/nth", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data1, "every")){
let data11 = data1.every;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, "/fault/every", "type", {type: "integer"});
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
vErrors = add(vErrors, "/fault/every", "maximum", {comparison: "<=", limit: 1000000});
}
if(data11 < 1 || isNaN(data11)){
vErrors = add(vErrors, "/fault/every", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data1, "probability")){
let data12 = data1.probability;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
vErrors = add(vErrors, "/fault/probability", "maximum", {comparison: "<=", limit: 1});
}
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, "/fault/probability", "minimum", {comparison: ">=", limit: 0});
}
}
else {
vErrors = add(vErrors, "/fault/probability", "type", {type: "number"});
}
}
if(has(data1, "seed")){
let data13 = data1.seed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, "/fault/seed", "type", {type: "integer"});
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
vErrors = add(vErrors, "/fault/seed", "maximum", {comparison: "<=", limit: 2147483647});
}
if(data13 < 0 || isNaN(data13)){
vErrors = add(vErrors, "/fault/seed", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data1, "requests")){
let data14 = data1.requests;
if(!((data14 === "valid") || (data14 === "any"))){
vErrors = add(vErrors, "/fault/requests", "enum", {allowedValues: ["valid","any"]});
}
}
if(has(data1, "operation")){
let data15 = data1.operation;
if(!((data15 === "sendVerifyCodes") || (data15 === "checkVerifyCodes"))){
vErrors = add(vErrors, "/fault/operation", "enum", {allowedValues: ["sendVerifyCodes","checkVerifyCodes"]});
}
}
if(has(data1, "contact")){
let data16 = data1.contact;
if(typeof data16 === "string"){
if(codePointLength(data16) > 64){
vErrors = add(vErrors, "/fault/contact", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/fault/contact", "type", {type: "string"});
}
}
if(has(data1, "contact_way")){
let data17 = data1.contact_way;
if(!((data17 === 0) || (data17 === 1))){
vErrors = add(vErrors, "/fault/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data1, "area_code")){
let data18 = data1.area_code;
if(typeof data18 === "string"){
if(codePointLength(data18) > 16){
vErrors = add(vErrors, "/fault/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/fault/area_code", "type", {type: "string"});
}
}
if(has(data1, "header")){
let data19 = data1.header;
if(typeof data19 === "string"){
if(codePointLength(data19) > 256){
vErrors = add(vErrors, "/fault/header", "maxLength", {limit: 256});
}
if(codePointLength(data19) < 1){
vErrors = add(vErrors, "/fault/header", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/fault/header", "type", {type: "string"});
}
}
if(has(data1, "duration_ms")){
let data20 = data1.duration_ms;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = add(vErrors, "/fault/duration_ms", "type", {type: "integer"});
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 31622400000 || isNaN(data20)){
vErrors = add(vErrors, "/fault/duration_ms", "maximum", {comparison: "<=", limit: 31622400000});
}
if(data20 < 1 || isNaN(data20)){
vErrors = add(vErrors, "/fault/duration_ms", "minimum", {comparison: ">=", limit: 1});
}
}
}
}
else {
vErrors = add(vErrors, "/fault", "type", {type: "object"});
}
}
if(has(data, "matched")){
let data21 = data.matched;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = add(vErrors, "/matched", "type", {type: "integer"});
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
vErrors = add(vErrors, "/matched", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data21 < 0 || isNaN(data21)){
vErrors = add(vErrors, "/matched", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "fired")){
let data22 = data.fired;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = add(vErrors, "/fired", "type", {type: "integer"});
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
vErrors = add(vErrors, "/fired", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data22 < 0 || isNaN(data22)){
vErrors = add(vErrors, "/fired", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data, "active")){
if(typeof data.active !== "boolean"){
vErrors = add(vErrors, "/active", "type", {type: "boolean"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate34.errors = vErrors;
return vErrors === null;
}

export const faultList = validate35;

function validate35(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "faults")){
vErrors = add(vErrors, "", "required", {missingProperty: "faults"});
}
if(has(data, "faults")){
let data0 = data.faults;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = add(vErrors, "/faults", "maxItems", {limit: 100});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!has(data1, "fault_id")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "fault_id"});
}
if(!has(data1, "fault")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "fault"});
}
if(!has(data1, "matched")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "matched"});
}
if(!has(data1, "fired")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "fired"});
}
if(!has(data1, "active")){
vErrors = add(vErrors, "/faults/" + i0, "required", {missingProperty: "active"});
}
if(has(data1, "fault_id")){
let data2 = data1.fault_id;
if(typeof data2 === "string"){
if(codePointLength(data2) > 64){
vErrors = add(vErrors, "/faults/" + i0+"/fault_id", "maxLength", {limit: 64});
}
if(codePointLength(data2) < 1){
vErrors = add(vErrors, "/faults/" + i0+"/fault_id", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault_id", "type", {type: "string"});
}
}
if(has(data1, "fault")){
let data3 = data1.fault;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!has(data3, "kind")){
vErrors = add(vErrors, "/faults/" + i0+"/fault", "required", {missingProperty: "kind"});
}
for(const key0 of Object.keys(data3)){
if(!(Object.hasOwn({"kind":{"enum":["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]},"status":{"enum":[400,401,403,404,405,406,413,415,429,500,502,503,504]},"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":32},"retry_after":{"type":"integer","minimum":0,"maximum":86400},"delay_ms":{"type":"integer","minimum":0,"maximum":600000},"delay_max_ms":{"type":"integer","minimum":0,"maximum":600000},"times":{"type":"integer","minimum":1,"maximum":1000000},"nth":{"type":"integer","minimum":1,"maximum":1000000},"every":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"requests":{"enum":["valid","any"]},"operation":{"enum":["sendVerifyCodes","checkVerifyCodes"]},"contact":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"header":{"type":"string","minLength":1,"maxLength":256},"duration_ms":{"type":"integer","minimum":1,"maximum":31622400000}}, key0))){
vErrors = add(vErrors, "/faults/" + i0+"/fault", "additionalProperties", {additionalProperty: key0});
}
}
if(has(data3, "kind")){
let data4 = data3.kind;
if(!(((((((((((data4 === "latency") || (data4 === "error")) || (data4 === "ok_error")) || (data4 === "empty_body")) || (data4 === "html_body")) || (data4 === "truncated_body")) || (data4 === "malformed_json")) || (data4 === "oversized_body")) || (data4 === "reset")) || (data4 === "reset_in_reply")) || (data4 === "no_reply"))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/kind", "enum", {allowedValues: ["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]});
}
}
if(has(data3, "status")){
let data5 = data3.status;
if(!(((((((((((((data5 === 400) || (data5 === 401)) || (data5 === 403)) || (data5 === 404)) || (data5 === 405)) || (data5 === 406)) || (data5 === 413)) || (data5 === 415)) || (data5 === 429)) || (data5 === 500)) || (data5 === 502)) || (data5 === 503)) || (data5 === 504))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/status", "enum", {allowedValues: [400,401,403,404,405,406,413,415,429,500,502,503,504]});
}
}
if(has(data3, "error_code")){
let data6 = data3.error_code;
if(typeof data6 === "string"){
if(codePointLength(data6) > 32){
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_code", "maxLength", {limit: 32});
}
if(codePointLength(data6) < 1){
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_code", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_code", "type", {type: "string"});
}
}
if(has(data3, "error_msg")){
let data7 = data3.error_msg;
if(typeof data7 === "string"){
if(codePointLength(data7) > 32){
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_msg", "maxLength", {limit: 32});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/error_msg", "type", {type: "string"});
}
}
if(has(data3, "retry_after")){
let data8 = data3.retry_after;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/retry_after", "type", {type: "integer"});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400 || isNaN(data8)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/retry_after", "maximum", {comparison: "<=", limit: 86400});
}
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/retry_after", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data3, "delay_ms")){
let data9 = data3.delay_ms;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_ms", "type", {type: "integer"});
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 600000 || isNaN(data9)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data9 < 0 || isNaN(data9)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data3, "delay_max_ms")){
let data10 = data3.delay_max_ms;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_max_ms", "type", {type: "integer"});
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 600000 || isNaN(data10)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_max_ms", "maximum", {comparison: "<=", limit: 600000});
}
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/delay_max_ms", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data3, "times")){
let data11 = data3.times;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/times", "type", {type: "integer"});
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/times", "maximum", {comparison: "<=", limit: 1000000});
}
if(data11 < 1 || isNaN(data11)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/times", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data3, "nth")){
let data12 = data3.nth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/nth", "type", {type: "integer"});
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000 || isNaN(data12)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/nth", "maximum", {comparison: "<=", limit: 1000000});
}
if(data12 < 1 || isNaN(data12)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/nth", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data3, "every")){
let data13 = data3.every;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/every", "type", {type: "integer"});
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000 || isNaN(data13)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/every", "maximum", {comparison: "<=", limit: 1000000});
}
if(data13 < 1 || isNaN(data13)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/every", "minimum", {comparison: ">=", limit: 1});
}
}
}
if(has(data3, "probability")){
let data14 = data3.probability;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/probability", "maximum", {comparison: "<=", limit: 1});
}
if(data14 < 0 || isNaN(data14)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/probability", "minimum", {comparison: ">=", limit: 0});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/probability", "type", {type: "number"});
}
}
if(has(data3, "seed")){
let data15 = data3.seed;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/seed", "type", {type: "integer"});
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/seed", "maximum", {comparison: "<=", limit: 2147483647});
}
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/seed", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data3, "requests")){
let data16 = data3.requests;
if(!((data16 === "valid") || (data16 === "any"))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/requests", "enum", {allowedValues: ["valid","any"]});
}
}
if(has(data3, "operation")){
let data17 = data3.operation;
if(!((data17 === "sendVerifyCodes") || (data17 === "checkVerifyCodes"))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/operation", "enum", {allowedValues: ["sendVerifyCodes","checkVerifyCodes"]});
}
}
if(has(data3, "contact")){
let data18 = data3.contact;
if(typeof data18 === "string"){
if(codePointLength(data18) > 64){
vErrors = add(vErrors, "/faults/" + i0+"/fault/contact", "maxLength", {limit: 64});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/contact", "type", {type: "string"});
}
}
if(has(data3, "contact_way")){
let data19 = data3.contact_way;
if(!((data19 === 0) || (data19 === 1))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/contact_way", "enum", {allowedValues: [0,1]});
}
}
if(has(data3, "area_code")){
let data20 = data3.area_code;
if(typeof data20 === "string"){
if(codePointLength(data20) > 16){
vErrors = add(vErrors, "/faults/" + i0+"/fault/area_code", "maxLength", {limit: 16});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/area_code", "type", {type: "string"});
}
}
if(has(data3, "header")){
let data21 = data3.header;
if(typeof data21 === "string"){
if(codePointLength(data21) > 256){
vErrors = add(vErrors, "/faults/" + i0+"/fault/header", "maxLength", {limit: 256});
}
if(codePointLength(data21) < 1){
vErrors = add(vErrors, "/faults/" + i0+"/fault/header", "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault/header", "type", {type: "string"});
}
}
if(has(data3, "duration_ms")){
let data22 = data3.duration_ms;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = add(vErrors, "/faults/" + i0+"/fault/duration_ms", "type", {type: "integer"});
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 31622400000 || isNaN(data22)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/duration_ms", "maximum", {comparison: "<=", limit: 31622400000});
}
if(data22 < 1 || isNaN(data22)){
vErrors = add(vErrors, "/faults/" + i0+"/fault/duration_ms", "minimum", {comparison: ">=", limit: 1});
}
}
}
}
else {
vErrors = add(vErrors, "/faults/" + i0+"/fault", "type", {type: "object"});
}
}
if(has(data1, "matched")){
let data23 = data1.matched;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = add(vErrors, "/faults/" + i0+"/matched", "type", {type: "integer"});
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
vErrors = add(vErrors, "/faults/" + i0+"/matched", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data23 < 0 || isNaN(data23)){
vErrors = add(vErrors, "/faults/" + i0+"/matched", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data1, "fired")){
let data24 = data1.fired;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = add(vErrors, "/faults/" + i0+"/fired", "type", {type: "integer"});
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
vErrors = add(vErrors, "/faults/" + i0+"/fired", "maximum", {comparison: "<=", limit: 9007199254740991});
}
if(data24 < 0 || isNaN(data24)){
vErrors = add(vErrors, "/faults/" + i0+"/fired", "minimum", {comparison: ">=", limit: 0});
}
}
}
if(has(data1, "active")){
if(typeof data1.active !== "boolean"){
vErrors = add(vErrors, "/faults/" + i0+"/active", "type", {type: "boolean"});
}
}
}
else {
vErrors = add(vErrors, "/faults/" + i0, "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "/faults", "type", {type: "array"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate35.errors = vErrors;
return vErrors === null;
}

export const health = validate36;

function validate36(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "status")){
vErrors = add(vErrors, "", "required", {missingProperty: "status"});
}
if(has(data, "status")){
if(!(data.status === "ok")){
vErrors = add(vErrors, "/status", "enum", {allowedValues: ["ok"]});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate36.errors = vErrors;
return vErrors === null;
}

export const tokenRequest = validate37;

function validate37(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "auth")){
vErrors = add(vErrors, "", "required", {missingProperty: "auth"});
}
if(has(data, "auth")){
let data0 = data.auth;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!has(data0, "identity")){
vErrors = add(vErrors, "/auth", "required", {missingProperty: "identity"});
}
if(has(data0, "identity")){
let data1 = data0.identity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!has(data1, "methods")){
vErrors = add(vErrors, "/auth/identity", "required", {missingProperty: "methods"});
}
if(has(data1, "methods")){
let data2 = data1.methods;
if(Array.isArray(data2)){
if(data2.length > 4){
vErrors = add(vErrors, "/auth/identity/methods", "maxItems", {limit: 4});
}
if(data2.length < 1){
vErrors = add(vErrors, "/auth/identity/methods", "minItems", {limit: 1});
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(codePointLength(data3) > 32){
vErrors = add(vErrors, "/auth/identity/methods/" + i0, "maxLength", {limit: 32});
}
if(codePointLength(data3) < 1){
vErrors = add(vErrors, "/auth/identity/methods/" + i0, "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/auth/identity/methods/" + i0, "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "/auth/identity/methods", "type", {type: "array"});
}
}
}
else {
vErrors = add(vErrors, "/auth/identity", "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "/auth", "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate37.errors = vErrors;
return vErrors === null;
}

export const token = validate38;

function validate38(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "token")){
vErrors = add(vErrors, "", "required", {missingProperty: "token"});
}
if(has(data, "token")){
let data0 = data.token;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!has(data0, "expires_at")){
vErrors = add(vErrors, "/token", "required", {missingProperty: "expires_at"});
}
if(!has(data0, "issued_at")){
vErrors = add(vErrors, "/token", "required", {missingProperty: "issued_at"});
}
if(!has(data0, "methods")){
vErrors = add(vErrors, "/token", "required", {missingProperty: "methods"});
}
if(has(data0, "expires_at")){
let data1 = data0.expires_at;
if(typeof data1 === "string"){
if(codePointLength(data1) > 35){
vErrors = add(vErrors, "/token/expires_at", "maxLength", {limit: 35});
}
if(codePointLength(data1) < 20){
vErrors = add(vErrors, "/token/expires_at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/token/expires_at", "type", {type: "string"});
}
}
if(has(data0, "issued_at")){
let data2 = data0.issued_at;
if(typeof data2 === "string"){
if(codePointLength(data2) > 35){
vErrors = add(vErrors, "/token/issued_at", "maxLength", {limit: 35});
}
if(codePointLength(data2) < 20){
vErrors = add(vErrors, "/token/issued_at", "minLength", {limit: 20});
}
}
else {
vErrors = add(vErrors, "/token/issued_at", "type", {type: "string"});
}
}
if(has(data0, "methods")){
let data3 = data0.methods;
if(Array.isArray(data3)){
if(data3.length > 4){
vErrors = add(vErrors, "/token/methods", "maxItems", {limit: 4});
}
if(data3.length < 1){
vErrors = add(vErrors, "/token/methods", "minItems", {limit: 1});
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(codePointLength(data4) > 32){
vErrors = add(vErrors, "/token/methods/" + i0, "maxLength", {limit: 32});
}
if(codePointLength(data4) < 1){
vErrors = add(vErrors, "/token/methods/" + i0, "minLength", {limit: 1});
}
}
else {
vErrors = add(vErrors, "/token/methods/" + i0, "type", {type: "string"});
}
}
}
else {
vErrors = add(vErrors, "/token/methods", "type", {type: "array"});
}
}
}
else {
vErrors = add(vErrors, "/token", "type", {type: "object"});
}
}
}
else {
vErrors = add(vErrors, "", "type", {type: "object"});
}
validate38.errors = vErrors;
return vErrors === null;
}

export const sandboxError = validate39;

function validate39(data){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!has(data, "error_code")){
vErrors = add(vErrors, "", "required", {missingProperty: "error_code"});
}
if(!has(data, "error_msg")){
vErrors = add(vErrors, "", "required", {missingProperty: "error_msg"});
}
if(!has(data, "request_id")){
vErrors = add(vErrors, "", "required", {missingProperty: "request_id"});
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
validate39.errors = vErrors;
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
