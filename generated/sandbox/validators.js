/**
 * Generated from openapi/sandbox.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run generate`.
 */
/* eslint-disable */
export const listMessagesParameters = validate20;
const schema31 = {"type":"object","required":[],"properties":{"contact":{"type":"string","maxLength":64}}};
const func0 = Object.prototype.hasOwnProperty;
const func61 = codePointLength;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact !== undefined && func0.call(data, "contact")){
let data0 = data.contact;
if(typeof data0 === "string"){
if(func61(data0) > 64){
const err0 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const waitForMessageParameters = validate21;
const schema32 = {"type":"object","required":["contact"],"properties":{"contact":{"type":"string","maxLength":64},"timeout_ms":{"type":"integer","minimum":0,"maximum":60000},"after":{"type":"string","minLength":1,"maxLength":64}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.contact === undefined) || (!(func0.call(data, "contact")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data0 = data.contact;
if(typeof data0 === "string"){
if(func61(data0) > 64){
const err1 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.timeout_ms !== undefined && func0.call(data, "timeout_ms")){
let data1 = data.timeout_ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 60000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
let data2 = data.after;
if(typeof data2 === "string"){
if(func61(data2) > 64){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err6);
errors++;
}
if(func61(data2) < 1){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err9);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const deleteFaultParameters = validate22;
const schema33 = {"type":"object","required":["fault_id"],"properties":{"fault_id":{"type":"string","minLength":1,"maxLength":64}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fault_id === undefined) || (!(func0.call(data, "fault_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.fault_id !== undefined && func0.call(data, "fault_id")){
let data0 = data.fault_id;
if(typeof data0 === "string"){
if(func61(data0) > 64){
const err1 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err1);
errors++;
}
if(func61(data0) < 1){
const err2 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/type",keyword:"type",params:{type: "string"}};
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

export const messageList = validate23;
const schema34 = {"type":"object","required":["messages","dropped"],"properties":{"messages":{"type":"array","maxItems":1000,"items":{"type":"object","required":["message_id","request_id","contact_value","contact_way","area_code","code","text","language","text_language","time_zone","text_time_zone","sent_at","expires_at"],"properties":{"message_id":{"type":"string","minLength":1,"maxLength":64},"request_id":{"type":"string","minLength":1,"maxLength":128},"contact_value":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"code":{"type":"string","minLength":6,"maxLength":6,"pattern":"^[0-9]{6}$"},"text":{"type":"string","minLength":1,"maxLength":1024},"language":{"type":"string","minLength":1,"maxLength":32},"text_language":{"type":"string","minLength":1,"maxLength":32},"time_zone":{"type":"string","minLength":1,"maxLength":32},"text_time_zone":{"type":"string","minLength":1,"maxLength":32},"sent_at":{"type":"string","minLength":20,"maxLength":35},"expires_at":{"type":"string","minLength":20,"maxLength":35}}}},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991}}};
const pattern4 = new RegExp("^[0-9]{6}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.messages === undefined) || (!(func0.call(data, "messages")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.message_id === undefined) || (!(func0.call(data1, "message_id")))){
const err3 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "message_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if((data1.request_id === undefined) || (!(func0.call(data1, "request_id")))){
const err4 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "request_id"}};
(vErrors ??= []).push(err4);
errors++;
}
if((data1.contact_value === undefined) || (!(func0.call(data1, "contact_value")))){
const err5 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "contact_value"}};
(vErrors ??= []).push(err5);
errors++;
}
if((data1.contact_way === undefined) || (!(func0.call(data1, "contact_way")))){
const err6 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "contact_way"}};
(vErrors ??= []).push(err6);
errors++;
}
if((data1.area_code === undefined) || (!(func0.call(data1, "area_code")))){
const err7 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "area_code"}};
(vErrors ??= []).push(err7);
errors++;
}
if((data1.code === undefined) || (!(func0.call(data1, "code")))){
const err8 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err8);
errors++;
}
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err9 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err9);
errors++;
}
if((data1.language === undefined) || (!(func0.call(data1, "language")))){
const err10 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "language"}};
(vErrors ??= []).push(err10);
errors++;
}
if((data1.text_language === undefined) || (!(func0.call(data1, "text_language")))){
const err11 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "text_language"}};
(vErrors ??= []).push(err11);
errors++;
}
if((data1.time_zone === undefined) || (!(func0.call(data1, "time_zone")))){
const err12 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "time_zone"}};
(vErrors ??= []).push(err12);
errors++;
}
if((data1.text_time_zone === undefined) || (!(func0.call(data1, "text_time_zone")))){
const err13 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "text_time_zone"}};
(vErrors ??= []).push(err13);
errors++;
}
if((data1.sent_at === undefined) || (!(func0.call(data1, "sent_at")))){
const err14 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "sent_at"}};
(vErrors ??= []).push(err14);
errors++;
}
if((data1.expires_at === undefined) || (!(func0.call(data1, "expires_at")))){
const err15 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "expires_at"}};
(vErrors ??= []).push(err15);
errors++;
}
if(data1.message_id !== undefined && func0.call(data1, "message_id")){
let data2 = data1.message_id;
if(typeof data2 === "string"){
if(func61(data2) > 64){
const err16 = {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"#/properties/messages/items/properties/message_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err16);
errors++;
}
if(func61(data2) < 1){
const err17 = {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"#/properties/messages/items/properties/message_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"#/properties/messages/items/properties/message_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data1.request_id !== undefined && func0.call(data1, "request_id")){
let data3 = data1.request_id;
if(typeof data3 === "string"){
if(func61(data3) > 128){
const err19 = {instancePath:instancePath+"/messages/" + i0+"/request_id",schemaPath:"#/properties/messages/items/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err19);
errors++;
}
if(func61(data3) < 1){
const err20 = {instancePath:instancePath+"/messages/" + i0+"/request_id",schemaPath:"#/properties/messages/items/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/messages/" + i0+"/request_id",schemaPath:"#/properties/messages/items/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data1.contact_value !== undefined && func0.call(data1, "contact_value")){
let data4 = data1.contact_value;
if(typeof data4 === "string"){
if(func61(data4) > 64){
const err22 = {instancePath:instancePath+"/messages/" + i0+"/contact_value",schemaPath:"#/properties/messages/items/properties/contact_value/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/messages/" + i0+"/contact_value",schemaPath:"#/properties/messages/items/properties/contact_value/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data1.contact_way !== undefined && func0.call(data1, "contact_way")){
let data5 = data1.contact_way;
if(!((data5 === 0) || (data5 === 1))){
const err24 = {instancePath:instancePath+"/messages/" + i0+"/contact_way",schemaPath:"#/properties/messages/items/properties/contact_way/enum",keyword:"enum",params:{allowedValues: schema34.properties.messages.items.properties.contact_way.enum}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data1.area_code !== undefined && func0.call(data1, "area_code")){
let data6 = data1.area_code;
if(typeof data6 === "string"){
if(func61(data6) > 16){
const err25 = {instancePath:instancePath+"/messages/" + i0+"/area_code",schemaPath:"#/properties/messages/items/properties/area_code/maxLength",keyword:"maxLength",params:{limit: 16}};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/messages/" + i0+"/area_code",schemaPath:"#/properties/messages/items/properties/area_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data1.code !== undefined && func0.call(data1, "code")){
let data7 = data1.code;
if(typeof data7 === "string"){
if(func61(data7) > 6){
const err27 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
(vErrors ??= []).push(err27);
errors++;
}
if(func61(data7) < 6){
const err28 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/minLength",keyword:"minLength",params:{limit: 6}};
(vErrors ??= []).push(err28);
errors++;
}
if(!pattern4.test(data7)){
const err29 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data8 = data1.text;
if(typeof data8 === "string"){
if(func61(data8) > 1024){
const err31 = {instancePath:instancePath+"/messages/" + i0+"/text",schemaPath:"#/properties/messages/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err31);
errors++;
}
if(func61(data8) < 1){
const err32 = {instancePath:instancePath+"/messages/" + i0+"/text",schemaPath:"#/properties/messages/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/messages/" + i0+"/text",schemaPath:"#/properties/messages/items/properties/text/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data1.language !== undefined && func0.call(data1, "language")){
let data9 = data1.language;
if(typeof data9 === "string"){
if(func61(data9) > 32){
const err34 = {instancePath:instancePath+"/messages/" + i0+"/language",schemaPath:"#/properties/messages/items/properties/language/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err34);
errors++;
}
if(func61(data9) < 1){
const err35 = {instancePath:instancePath+"/messages/" + i0+"/language",schemaPath:"#/properties/messages/items/properties/language/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/messages/" + i0+"/language",schemaPath:"#/properties/messages/items/properties/language/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data1.text_language !== undefined && func0.call(data1, "text_language")){
let data10 = data1.text_language;
if(typeof data10 === "string"){
if(func61(data10) > 32){
const err37 = {instancePath:instancePath+"/messages/" + i0+"/text_language",schemaPath:"#/properties/messages/items/properties/text_language/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err37);
errors++;
}
if(func61(data10) < 1){
const err38 = {instancePath:instancePath+"/messages/" + i0+"/text_language",schemaPath:"#/properties/messages/items/properties/text_language/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/messages/" + i0+"/text_language",schemaPath:"#/properties/messages/items/properties/text_language/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data1.time_zone !== undefined && func0.call(data1, "time_zone")){
let data11 = data1.time_zone;
if(typeof data11 === "string"){
if(func61(data11) > 32){
const err40 = {instancePath:instancePath+"/messages/" + i0+"/time_zone",schemaPath:"#/properties/messages/items/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err40);
errors++;
}
if(func61(data11) < 1){
const err41 = {instancePath:instancePath+"/messages/" + i0+"/time_zone",schemaPath:"#/properties/messages/items/properties/time_zone/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/messages/" + i0+"/time_zone",schemaPath:"#/properties/messages/items/properties/time_zone/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data1.text_time_zone !== undefined && func0.call(data1, "text_time_zone")){
let data12 = data1.text_time_zone;
if(typeof data12 === "string"){
if(func61(data12) > 32){
const err43 = {instancePath:instancePath+"/messages/" + i0+"/text_time_zone",schemaPath:"#/properties/messages/items/properties/text_time_zone/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err43);
errors++;
}
if(func61(data12) < 1){
const err44 = {instancePath:instancePath+"/messages/" + i0+"/text_time_zone",schemaPath:"#/properties/messages/items/properties/text_time_zone/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/messages/" + i0+"/text_time_zone",schemaPath:"#/properties/messages/items/properties/text_time_zone/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data1.sent_at !== undefined && func0.call(data1, "sent_at")){
let data13 = data1.sent_at;
if(typeof data13 === "string"){
if(func61(data13) > 35){
const err46 = {instancePath:instancePath+"/messages/" + i0+"/sent_at",schemaPath:"#/properties/messages/items/properties/sent_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err46);
errors++;
}
if(func61(data13) < 20){
const err47 = {instancePath:instancePath+"/messages/" + i0+"/sent_at",schemaPath:"#/properties/messages/items/properties/sent_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err47);
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/messages/" + i0+"/sent_at",schemaPath:"#/properties/messages/items/properties/sent_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data1.expires_at !== undefined && func0.call(data1, "expires_at")){
let data14 = data1.expires_at;
if(typeof data14 === "string"){
if(func61(data14) > 35){
const err49 = {instancePath:instancePath+"/messages/" + i0+"/expires_at",schemaPath:"#/properties/messages/items/properties/expires_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err49);
errors++;
}
if(func61(data14) < 20){
const err50 = {instancePath:instancePath+"/messages/" + i0+"/expires_at",schemaPath:"#/properties/messages/items/properties/expires_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/messages/" + i0+"/expires_at",schemaPath:"#/properties/messages/items/properties/expires_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err52);
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data.dropped !== undefined && func0.call(data, "dropped")){
let data15 = data.dropped;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err54 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err54);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err55 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err55);
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err56 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err56);
errors++;
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err57);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const message = validate24;
const schema35 = {"type":"object","required":["message_id","request_id","contact_value","contact_way","area_code","code","text","language","text_language","time_zone","text_time_zone","sent_at","expires_at"],"properties":{"message_id":{"type":"string","minLength":1,"maxLength":64},"request_id":{"type":"string","minLength":1,"maxLength":128},"contact_value":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"code":{"type":"string","minLength":6,"maxLength":6,"pattern":"^[0-9]{6}$"},"text":{"type":"string","minLength":1,"maxLength":1024},"language":{"type":"string","minLength":1,"maxLength":32},"text_language":{"type":"string","minLength":1,"maxLength":32},"time_zone":{"type":"string","minLength":1,"maxLength":32},"text_time_zone":{"type":"string","minLength":1,"maxLength":32},"sent_at":{"type":"string","minLength":20,"maxLength":35},"expires_at":{"type":"string","minLength":20,"maxLength":35}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.message_id === undefined) || (!(func0.call(data, "message_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.request_id === undefined) || (!(func0.call(data, "request_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
(vErrors ??= []).push(err1);
errors++;
}
if((data.contact_value === undefined) || (!(func0.call(data, "contact_value")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact_value"}};
(vErrors ??= []).push(err2);
errors++;
}
if((data.contact_way === undefined) || (!(func0.call(data, "contact_way")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact_way"}};
(vErrors ??= []).push(err3);
errors++;
}
if((data.area_code === undefined) || (!(func0.call(data, "area_code")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area_code"}};
(vErrors ??= []).push(err4);
errors++;
}
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err5);
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err6);
errors++;
}
if((data.language === undefined) || (!(func0.call(data, "language")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"}};
(vErrors ??= []).push(err7);
errors++;
}
if((data.text_language === undefined) || (!(func0.call(data, "text_language")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text_language"}};
(vErrors ??= []).push(err8);
errors++;
}
if((data.time_zone === undefined) || (!(func0.call(data, "time_zone")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time_zone"}};
(vErrors ??= []).push(err9);
errors++;
}
if((data.text_time_zone === undefined) || (!(func0.call(data, "text_time_zone")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text_time_zone"}};
(vErrors ??= []).push(err10);
errors++;
}
if((data.sent_at === undefined) || (!(func0.call(data, "sent_at")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sent_at"}};
(vErrors ??= []).push(err11);
errors++;
}
if((data.expires_at === undefined) || (!(func0.call(data, "expires_at")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_at"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data.message_id !== undefined && func0.call(data, "message_id")){
let data0 = data.message_id;
if(typeof data0 === "string"){
if(func61(data0) > 64){
const err13 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err13);
errors++;
}
if(func61(data0) < 1){
const err14 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data1 = data.request_id;
if(typeof data1 === "string"){
if(func61(data1) > 128){
const err16 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err16);
errors++;
}
if(func61(data1) < 1){
const err17 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.contact_value !== undefined && func0.call(data, "contact_value")){
let data2 = data.contact_value;
if(typeof data2 === "string"){
if(func61(data2) > 64){
const err19 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.contact_way !== undefined && func0.call(data, "contact_way")){
let data3 = data.contact_way;
if(!((data3 === 0) || (data3 === 1))){
const err21 = {instancePath:instancePath+"/contact_way",schemaPath:"#/properties/contact_way/enum",keyword:"enum",params:{allowedValues: schema35.properties.contact_way.enum}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.area_code !== undefined && func0.call(data, "area_code")){
let data4 = data.area_code;
if(typeof data4 === "string"){
if(func61(data4) > 16){
const err22 = {instancePath:instancePath+"/area_code",schemaPath:"#/properties/area_code/maxLength",keyword:"maxLength",params:{limit: 16}};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/area_code",schemaPath:"#/properties/area_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data5 = data.code;
if(typeof data5 === "string"){
if(func61(data5) > 6){
const err24 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
(vErrors ??= []).push(err24);
errors++;
}
if(func61(data5) < 6){
const err25 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 6}};
(vErrors ??= []).push(err25);
errors++;
}
if(!pattern4.test(data5)){
const err26 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data6 = data.text;
if(typeof data6 === "string"){
if(func61(data6) > 1024){
const err28 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err28);
errors++;
}
if(func61(data6) < 1){
const err29 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data7 = data.language;
if(typeof data7 === "string"){
if(func61(data7) > 32){
const err31 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err31);
errors++;
}
if(func61(data7) < 1){
const err32 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.text_language !== undefined && func0.call(data, "text_language")){
let data8 = data.text_language;
if(typeof data8 === "string"){
if(func61(data8) > 32){
const err34 = {instancePath:instancePath+"/text_language",schemaPath:"#/properties/text_language/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err34);
errors++;
}
if(func61(data8) < 1){
const err35 = {instancePath:instancePath+"/text_language",schemaPath:"#/properties/text_language/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/text_language",schemaPath:"#/properties/text_language/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.time_zone !== undefined && func0.call(data, "time_zone")){
let data9 = data.time_zone;
if(typeof data9 === "string"){
if(func61(data9) > 32){
const err37 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err37);
errors++;
}
if(func61(data9) < 1){
const err38 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.text_time_zone !== undefined && func0.call(data, "text_time_zone")){
let data10 = data.text_time_zone;
if(typeof data10 === "string"){
if(func61(data10) > 32){
const err40 = {instancePath:instancePath+"/text_time_zone",schemaPath:"#/properties/text_time_zone/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err40);
errors++;
}
if(func61(data10) < 1){
const err41 = {instancePath:instancePath+"/text_time_zone",schemaPath:"#/properties/text_time_zone/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/text_time_zone",schemaPath:"#/properties/text_time_zone/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.sent_at !== undefined && func0.call(data, "sent_at")){
let data11 = data.sent_at;
if(typeof data11 === "string"){
if(func61(data11) > 35){
const err43 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err43);
errors++;
}
if(func61(data11) < 20){
const err44 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data12 = data.expires_at;
if(typeof data12 === "string"){
if(func61(data12) > 35){
const err46 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err46);
errors++;
}
if(func61(data12) < 20){
const err47 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err47);
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err49);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const requestList = validate25;
const schema36 = {"type":"object","required":["requests","dropped"],"properties":{"requests":{"type":"array","maxItems":1000,"items":{"type":"object","required":["request_id","at","method","path","status","duration_ms"],"properties":{"request_id":{"type":"string","minLength":1,"maxLength":128},"at":{"type":"string","minLength":20,"maxLength":35},"method":{"type":"string","minLength":1,"maxLength":64},"path":{"type":"string","minLength":1,"maxLength":256},"status":{"type":"integer","minimum":0,"maximum":599},"duration_ms":{"type":"number","minimum":0,"maximum":86400000},"error_code":{"type":"string","maxLength":32},"contact_value":{"type":"string","maxLength":64},"message_id":{"type":"string","minLength":1,"maxLength":64},"fault_id":{"type":"string","minLength":1,"maxLength":64},"details":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["pointer","rule","message"],"properties":{"pointer":{"type":"string","maxLength":256},"rule":{"type":"string","minLength":1,"maxLength":64},"message":{"type":"string","minLength":1,"maxLength":1024}}}}}}},"dropped":{"type":"integer","minimum":0,"maximum":9007199254740991}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.requests === undefined) || (!(func0.call(data, "requests")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.dropped === undefined) || (!(func0.call(data, "dropped")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.requests !== undefined && func0.call(data, "requests")){
let data0 = data.requests;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.request_id === undefined) || (!(func0.call(data1, "request_id")))){
const err3 = {instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty: "request_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if((data1.at === undefined) || (!(func0.call(data1, "at")))){
const err4 = {instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty: "at"}};
(vErrors ??= []).push(err4);
errors++;
}
if((data1.method === undefined) || (!(func0.call(data1, "method")))){
const err5 = {instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty: "method"}};
(vErrors ??= []).push(err5);
errors++;
}
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err6 = {instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err6);
errors++;
}
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err7 = {instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err7);
errors++;
}
if((data1.duration_ms === undefined) || (!(func0.call(data1, "duration_ms")))){
const err8 = {instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty: "duration_ms"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.request_id !== undefined && func0.call(data1, "request_id")){
let data2 = data1.request_id;
if(typeof data2 === "string"){
if(func61(data2) > 128){
const err9 = {instancePath:instancePath+"/requests/" + i0+"/request_id",schemaPath:"#/properties/requests/items/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err9);
errors++;
}
if(func61(data2) < 1){
const err10 = {instancePath:instancePath+"/requests/" + i0+"/request_id",schemaPath:"#/properties/requests/items/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/requests/" + i0+"/request_id",schemaPath:"#/properties/requests/items/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data1.at !== undefined && func0.call(data1, "at")){
let data3 = data1.at;
if(typeof data3 === "string"){
if(func61(data3) > 35){
const err12 = {instancePath:instancePath+"/requests/" + i0+"/at",schemaPath:"#/properties/requests/items/properties/at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err12);
errors++;
}
if(func61(data3) < 20){
const err13 = {instancePath:instancePath+"/requests/" + i0+"/at",schemaPath:"#/properties/requests/items/properties/at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/requests/" + i0+"/at",schemaPath:"#/properties/requests/items/properties/at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data1.method !== undefined && func0.call(data1, "method")){
let data4 = data1.method;
if(typeof data4 === "string"){
if(func61(data4) > 64){
const err15 = {instancePath:instancePath+"/requests/" + i0+"/method",schemaPath:"#/properties/requests/items/properties/method/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err15);
errors++;
}
if(func61(data4) < 1){
const err16 = {instancePath:instancePath+"/requests/" + i0+"/method",schemaPath:"#/properties/requests/items/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/requests/" + i0+"/method",schemaPath:"#/properties/requests/items/properties/method/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data5 = data1.path;
if(typeof data5 === "string"){
if(func61(data5) > 256){
const err18 = {instancePath:instancePath+"/requests/" + i0+"/path",schemaPath:"#/properties/requests/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err18);
errors++;
}
if(func61(data5) < 1){
const err19 = {instancePath:instancePath+"/requests/" + i0+"/path",schemaPath:"#/properties/requests/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/requests/" + i0+"/path",schemaPath:"#/properties/requests/items/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data6 = data1.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/requests/" + i0+"/status",schemaPath:"#/properties/requests/items/properties/status/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err21);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 599 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/requests/" + i0+"/status",schemaPath:"#/properties/requests/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
(vErrors ??= []).push(err22);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/requests/" + i0+"/status",schemaPath:"#/properties/requests/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err23);
errors++;
}
}
}
if(data1.duration_ms !== undefined && func0.call(data1, "duration_ms")){
let data7 = data1.duration_ms;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400000 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/requests/" + i0+"/duration_ms",schemaPath:"#/properties/requests/items/properties/duration_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}};
(vErrors ??= []).push(err24);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/requests/" + i0+"/duration_ms",schemaPath:"#/properties/requests/items/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/requests/" + i0+"/duration_ms",schemaPath:"#/properties/requests/items/properties/duration_ms/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data1.error_code !== undefined && func0.call(data1, "error_code")){
let data8 = data1.error_code;
if(typeof data8 === "string"){
if(func61(data8) > 32){
const err27 = {instancePath:instancePath+"/requests/" + i0+"/error_code",schemaPath:"#/properties/requests/items/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/requests/" + i0+"/error_code",schemaPath:"#/properties/requests/items/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data1.contact_value !== undefined && func0.call(data1, "contact_value")){
let data9 = data1.contact_value;
if(typeof data9 === "string"){
if(func61(data9) > 64){
const err29 = {instancePath:instancePath+"/requests/" + i0+"/contact_value",schemaPath:"#/properties/requests/items/properties/contact_value/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/requests/" + i0+"/contact_value",schemaPath:"#/properties/requests/items/properties/contact_value/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data1.message_id !== undefined && func0.call(data1, "message_id")){
let data10 = data1.message_id;
if(typeof data10 === "string"){
if(func61(data10) > 64){
const err31 = {instancePath:instancePath+"/requests/" + i0+"/message_id",schemaPath:"#/properties/requests/items/properties/message_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err31);
errors++;
}
if(func61(data10) < 1){
const err32 = {instancePath:instancePath+"/requests/" + i0+"/message_id",schemaPath:"#/properties/requests/items/properties/message_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/requests/" + i0+"/message_id",schemaPath:"#/properties/requests/items/properties/message_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data1.fault_id !== undefined && func0.call(data1, "fault_id")){
let data11 = data1.fault_id;
if(typeof data11 === "string"){
if(func61(data11) > 64){
const err34 = {instancePath:instancePath+"/requests/" + i0+"/fault_id",schemaPath:"#/properties/requests/items/properties/fault_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err34);
errors++;
}
if(func61(data11) < 1){
const err35 = {instancePath:instancePath+"/requests/" + i0+"/fault_id",schemaPath:"#/properties/requests/items/properties/fault_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/requests/" + i0+"/fault_id",schemaPath:"#/properties/requests/items/properties/fault_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data1.details !== undefined && func0.call(data1, "details")){
let data12 = data1.details;
if(Array.isArray(data12)){
if(data12.length > 100){
const err37 = {instancePath:instancePath+"/requests/" + i0+"/details",schemaPath:"#/properties/requests/items/properties/details/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err37);
errors++;
}
if(data12.length < 1){
const err38 = {instancePath:instancePath+"/requests/" + i0+"/details",schemaPath:"#/properties/requests/items/properties/details/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err38);
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.pointer === undefined) || (!(func0.call(data13, "pointer")))){
const err39 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1,schemaPath:"#/properties/requests/items/properties/details/items/required",keyword:"required",params:{missingProperty: "pointer"}};
(vErrors ??= []).push(err39);
errors++;
}
if((data13.rule === undefined) || (!(func0.call(data13, "rule")))){
const err40 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1,schemaPath:"#/properties/requests/items/properties/details/items/required",keyword:"required",params:{missingProperty: "rule"}};
(vErrors ??= []).push(err40);
errors++;
}
if((data13.message === undefined) || (!(func0.call(data13, "message")))){
const err41 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1,schemaPath:"#/properties/requests/items/properties/details/items/required",keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err41);
errors++;
}
if(data13.pointer !== undefined && func0.call(data13, "pointer")){
let data14 = data13.pointer;
if(typeof data14 === "string"){
if(func61(data14) > 256){
const err42 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/pointer",schemaPath:"#/properties/requests/items/properties/details/items/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/pointer",schemaPath:"#/properties/requests/items/properties/details/items/properties/pointer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data13.rule !== undefined && func0.call(data13, "rule")){
let data15 = data13.rule;
if(typeof data15 === "string"){
if(func61(data15) > 64){
const err44 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/rule",schemaPath:"#/properties/requests/items/properties/details/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err44);
errors++;
}
if(func61(data15) < 1){
const err45 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/rule",schemaPath:"#/properties/requests/items/properties/details/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/rule",schemaPath:"#/properties/requests/items/properties/details/items/properties/rule/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data13.message !== undefined && func0.call(data13, "message")){
let data16 = data13.message;
if(typeof data16 === "string"){
if(func61(data16) > 1024){
const err47 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/message",schemaPath:"#/properties/requests/items/properties/details/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err47);
errors++;
}
if(func61(data16) < 1){
const err48 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/message",schemaPath:"#/properties/requests/items/properties/details/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err48);
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1+"/message",schemaPath:"#/properties/requests/items/properties/details/items/properties/message/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/requests/" + i0+"/details/" + i1,schemaPath:"#/properties/requests/items/properties/details/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err50);
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/requests/" + i0+"/details",schemaPath:"#/properties/requests/items/properties/details/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/requests/" + i0,schemaPath:"#/properties/requests/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err52);
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data.dropped !== undefined && func0.call(data, "dropped")){
let data17 = data.dropped;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err54 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err54);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err55 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err55);
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err56);
errors++;
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err57);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const loggedRequest = validate26;
const schema37 = {"type":"object","required":["request_id","at","method","path","status","duration_ms"],"properties":{"request_id":{"type":"string","minLength":1,"maxLength":128},"at":{"type":"string","minLength":20,"maxLength":35},"method":{"type":"string","minLength":1,"maxLength":64},"path":{"type":"string","minLength":1,"maxLength":256},"status":{"type":"integer","minimum":0,"maximum":599},"duration_ms":{"type":"number","minimum":0,"maximum":86400000},"error_code":{"type":"string","maxLength":32},"contact_value":{"type":"string","maxLength":64},"message_id":{"type":"string","minLength":1,"maxLength":64},"fault_id":{"type":"string","minLength":1,"maxLength":64},"details":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["pointer","rule","message"],"properties":{"pointer":{"type":"string","maxLength":256},"rule":{"type":"string","minLength":1,"maxLength":64},"message":{"type":"string","minLength":1,"maxLength":1024}}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.request_id === undefined) || (!(func0.call(data, "request_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
(vErrors ??= []).push(err1);
errors++;
}
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
(vErrors ??= []).push(err2);
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err3);
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err4);
errors++;
}
if((data.duration_ms === undefined) || (!(func0.call(data, "duration_ms")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_ms"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data0 = data.request_id;
if(typeof data0 === "string"){
if(func61(data0) > 128){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err6);
errors++;
}
if(func61(data0) < 1){
const err7 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data1 = data.at;
if(typeof data1 === "string"){
if(func61(data1) > 35){
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err9);
errors++;
}
if(func61(data1) < 20){
const err10 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
let data2 = data.method;
if(typeof data2 === "string"){
if(func61(data2) > 64){
const err12 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err12);
errors++;
}
if(func61(data2) < 1){
const err13 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data3 = data.path;
if(typeof data3 === "string"){
if(func61(data3) > 256){
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err15);
errors++;
}
if(func61(data3) < 1){
const err16 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err18);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 599 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
(vErrors ??= []).push(err19);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err20);
errors++;
}
}
}
if(data.duration_ms !== undefined && func0.call(data, "duration_ms")){
let data5 = data.duration_ms;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400000 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}};
(vErrors ??= []).push(err21);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data6 = data.error_code;
if(typeof data6 === "string"){
if(func61(data6) > 32){
const err24 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.contact_value !== undefined && func0.call(data, "contact_value")){
let data7 = data.contact_value;
if(typeof data7 === "string"){
if(func61(data7) > 64){
const err26 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.message_id !== undefined && func0.call(data, "message_id")){
let data8 = data.message_id;
if(typeof data8 === "string"){
if(func61(data8) > 64){
const err28 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err28);
errors++;
}
if(func61(data8) < 1){
const err29 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.fault_id !== undefined && func0.call(data, "fault_id")){
let data9 = data.fault_id;
if(typeof data9 === "string"){
if(func61(data9) > 64){
const err31 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err31);
errors++;
}
if(func61(data9) < 1){
const err32 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data10 = data.details;
if(Array.isArray(data10)){
if(data10.length > 100){
const err34 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err34);
errors++;
}
if(data10.length < 1){
const err35 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.pointer === undefined) || (!(func0.call(data11, "pointer")))){
const err36 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "pointer"}};
(vErrors ??= []).push(err36);
errors++;
}
if((data11.rule === undefined) || (!(func0.call(data11, "rule")))){
const err37 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "rule"}};
(vErrors ??= []).push(err37);
errors++;
}
if((data11.message === undefined) || (!(func0.call(data11, "message")))){
const err38 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err38);
errors++;
}
if(data11.pointer !== undefined && func0.call(data11, "pointer")){
let data12 = data11.pointer;
if(typeof data12 === "string"){
if(func61(data12) > 256){
const err39 = {instancePath:instancePath+"/details/" + i0+"/pointer",schemaPath:"#/properties/details/items/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err39);
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/details/" + i0+"/pointer",schemaPath:"#/properties/details/items/properties/pointer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data11.rule !== undefined && func0.call(data11, "rule")){
let data13 = data11.rule;
if(typeof data13 === "string"){
if(func61(data13) > 64){
const err41 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err41);
errors++;
}
if(func61(data13) < 1){
const err42 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data11.message !== undefined && func0.call(data11, "message")){
let data14 = data11.message;
if(typeof data14 === "string"){
if(func61(data14) > 1024){
const err44 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err44);
errors++;
}
if(func61(data14) < 1){
const err45 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err49);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const violation = validate27;
const schema38 = {"type":"object","required":["pointer","rule","message"],"properties":{"pointer":{"type":"string","maxLength":256},"rule":{"type":"string","minLength":1,"maxLength":64},"message":{"type":"string","minLength":1,"maxLength":1024}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func61(data0) > 256){
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
if(func61(data1) > 64){
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5);
errors++;
}
if(func61(data1) < 1){
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
if(func61(data2) > 1024){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err8);
errors++;
}
if(func61(data2) < 1){
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
validate27.errors = vErrors;
return errors === 0;
}

export const clock = validate28;
const schema39 = {"type":"object","required":["now","frozen"],"properties":{"now":{"type":"string","minLength":20,"maxLength":35},"frozen":{"type":"boolean"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.now === undefined) || (!(func0.call(data, "now")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "now"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.frozen === undefined) || (!(func0.call(data, "frozen")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frozen"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.now !== undefined && func0.call(data, "now")){
let data0 = data.now;
if(typeof data0 === "string"){
if(func61(data0) > 35){
const err2 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err2);
errors++;
}
if(func61(data0) < 20){
const err3 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.frozen !== undefined && func0.call(data, "frozen")){
if(typeof data.frozen !== "boolean"){
const err5 = {instancePath:instancePath+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const clockChange = validate29;
const schema40 = {"type":"object","properties":{"now":{"type":"string","minLength":20,"maxLength":35},"advance_ms":{"type":"integer","minimum":0,"maximum":31622400000},"frozen":{"type":"boolean"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.now !== undefined && func0.call(data, "now")){
let data0 = data.now;
if(typeof data0 === "string"){
if(func61(data0) > 35){
const err0 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err0);
errors++;
}
if(func61(data0) < 20){
const err1 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.advance_ms !== undefined && func0.call(data, "advance_ms")){
let data1 = data.advance_ms;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31622400000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.frozen !== undefined && func0.call(data, "frozen")){
if(typeof data.frozen !== "boolean"){
const err6 = {instancePath:instancePath+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const newFault = validate30;
const schema41 = {"type":"object","required":["kind"],"properties":{"kind":{"enum":["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]},"status":{"enum":[400,401,403,404,405,406,413,415,429,500,502,503,504]},"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":32},"retry_after":{"type":"integer","minimum":0,"maximum":86400},"delay_ms":{"type":"integer","minimum":0,"maximum":600000},"delay_max_ms":{"type":"integer","minimum":0,"maximum":600000},"times":{"type":"integer","minimum":1,"maximum":1000000},"nth":{"type":"integer","minimum":1,"maximum":1000000},"every":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"contact":{"type":"string","maxLength":64},"duration_ms":{"type":"integer","minimum":1,"maximum":31622400000}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(!(((((((((((data0 === "latency") || (data0 === "error")) || (data0 === "ok_error")) || (data0 === "empty_body")) || (data0 === "html_body")) || (data0 === "truncated_body")) || (data0 === "malformed_json")) || (data0 === "oversized_body")) || (data0 === "reset")) || (data0 === "reset_in_reply")) || (data0 === "no_reply"))){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.kind.enum}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data1 = data.status;
if(!(((((((((((((data1 === 400) || (data1 === 401)) || (data1 === 403)) || (data1 === 404)) || (data1 === 405)) || (data1 === 406)) || (data1 === 413)) || (data1 === 415)) || (data1 === 429)) || (data1 === 500)) || (data1 === 502)) || (data1 === 503)) || (data1 === 504))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema41.properties.status.enum}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data2 = data.error_code;
if(typeof data2 === "string"){
if(func61(data2) > 32){
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err3);
errors++;
}
if(func61(data2) < 1){
const err4 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.error_msg !== undefined && func0.call(data, "error_msg")){
let data3 = data.error_msg;
if(typeof data3 === "string"){
if(func61(data3) > 32){
const err6 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.retry_after !== undefined && func0.call(data, "retry_after")){
let data4 = data.retry_after;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
(vErrors ??= []).push(err9);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/retry_after",schemaPath:"#/properties/retry_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.delay_ms !== undefined && func0.call(data, "delay_ms")){
let data5 = data.delay_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/delay_ms",schemaPath:"#/properties/delay_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 600000 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/delay_ms",schemaPath:"#/properties/delay_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
(vErrors ??= []).push(err12);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/delay_ms",schemaPath:"#/properties/delay_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err13);
errors++;
}
}
}
if(data.delay_max_ms !== undefined && func0.call(data, "delay_max_ms")){
let data6 = data.delay_max_ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/delay_max_ms",schemaPath:"#/properties/delay_max_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 600000 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/delay_max_ms",schemaPath:"#/properties/delay_max_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
(vErrors ??= []).push(err15);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/delay_max_ms",schemaPath:"#/properties/delay_max_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.times !== undefined && func0.call(data, "times")){
let data7 = data.times;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err18);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.nth !== undefined && func0.call(data, "nth")){
let data8 = data.nth;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err21);
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/nth",schemaPath:"#/properties/nth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err22);
errors++;
}
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data9 = data.every;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err23);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err24);
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err25);
errors++;
}
}
}
if(data.probability !== undefined && func0.call(data, "probability")){
let data10 = data.probability;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err26);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.seed !== undefined && func0.call(data, "seed")){
let data11 = data.seed;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err29 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err29);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
(vErrors ??= []).push(err30);
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data12 = data.contact;
if(typeof data12 === "string"){
if(func61(data12) > 64){
const err32 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.duration_ms !== undefined && func0.call(data, "duration_ms")){
let data13 = data.duration_ms;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err34);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 31622400000 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000}};
(vErrors ??= []).push(err35);
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err36);
errors++;
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err37);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const fault = validate31;
const schema42 = {"type":"object","required":["fault_id","fault","matched","fired","active"],"properties":{"fault_id":{"type":"string","minLength":1,"maxLength":64},"fault":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]},"status":{"enum":[400,401,403,404,405,406,413,415,429,500,502,503,504]},"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":32},"retry_after":{"type":"integer","minimum":0,"maximum":86400},"delay_ms":{"type":"integer","minimum":0,"maximum":600000},"delay_max_ms":{"type":"integer","minimum":0,"maximum":600000},"times":{"type":"integer","minimum":1,"maximum":1000000},"nth":{"type":"integer","minimum":1,"maximum":1000000},"every":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"contact":{"type":"string","maxLength":64},"duration_ms":{"type":"integer","minimum":1,"maximum":31622400000}}},"matched":{"type":"integer","minimum":0,"maximum":9007199254740991},"fired":{"type":"integer","minimum":0,"maximum":9007199254740991},"active":{"type":"boolean"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.fault_id === undefined) || (!(func0.call(data, "fault_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault_id"}};
(vErrors ??= []).push(err0);
errors++;
}
if((data.fault === undefined) || (!(func0.call(data, "fault")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault"}};
(vErrors ??= []).push(err1);
errors++;
}
if((data.matched === undefined) || (!(func0.call(data, "matched")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matched"}};
(vErrors ??= []).push(err2);
errors++;
}
if((data.fired === undefined) || (!(func0.call(data, "fired")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fired"}};
(vErrors ??= []).push(err3);
errors++;
}
if((data.active === undefined) || (!(func0.call(data, "active")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.fault_id !== undefined && func0.call(data, "fault_id")){
let data0 = data.fault_id;
if(typeof data0 === "string"){
if(func61(data0) > 64){
const err5 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5);
errors++;
}
if(func61(data0) < 1){
const err6 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/fault_id",schemaPath:"#/properties/fault_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data1 = data.fault;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.kind === undefined) || (!(func0.call(data1, "kind")))){
const err8 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.kind !== undefined && func0.call(data1, "kind")){
let data2 = data1.kind;
if(!(((((((((((data2 === "latency") || (data2 === "error")) || (data2 === "ok_error")) || (data2 === "empty_body")) || (data2 === "html_body")) || (data2 === "truncated_body")) || (data2 === "malformed_json")) || (data2 === "oversized_body")) || (data2 === "reset")) || (data2 === "reset_in_reply")) || (data2 === "no_reply"))){
const err9 = {instancePath:instancePath+"/fault/kind",schemaPath:"#/properties/fault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.fault.properties.kind.enum}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data3 = data1.status;
if(!(((((((((((((data3 === 400) || (data3 === 401)) || (data3 === 403)) || (data3 === 404)) || (data3 === 405)) || (data3 === 406)) || (data3 === 413)) || (data3 === 415)) || (data3 === 429)) || (data3 === 500)) || (data3 === 502)) || (data3 === 503)) || (data3 === 504))){
const err10 = {instancePath:instancePath+"/fault/status",schemaPath:"#/properties/fault/properties/status/enum",keyword:"enum",params:{allowedValues: schema42.properties.fault.properties.status.enum}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data1.error_code !== undefined && func0.call(data1, "error_code")){
let data4 = data1.error_code;
if(typeof data4 === "string"){
if(func61(data4) > 32){
const err11 = {instancePath:instancePath+"/fault/error_code",schemaPath:"#/properties/fault/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err11);
errors++;
}
if(func61(data4) < 1){
const err12 = {instancePath:instancePath+"/fault/error_code",schemaPath:"#/properties/fault/properties/error_code/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/fault/error_code",schemaPath:"#/properties/fault/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data1.error_msg !== undefined && func0.call(data1, "error_msg")){
let data5 = data1.error_msg;
if(typeof data5 === "string"){
if(func61(data5) > 32){
const err14 = {instancePath:instancePath+"/fault/error_msg",schemaPath:"#/properties/fault/properties/error_msg/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/fault/error_msg",schemaPath:"#/properties/fault/properties/error_msg/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data1.retry_after !== undefined && func0.call(data1, "retry_after")){
let data6 = data1.retry_after;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/fault/retry_after",schemaPath:"#/properties/fault/properties/retry_after/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err16);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 86400 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/fault/retry_after",schemaPath:"#/properties/fault/properties/retry_after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
(vErrors ??= []).push(err17);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/fault/retry_after",schemaPath:"#/properties/fault/properties/retry_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err18);
errors++;
}
}
}
if(data1.delay_ms !== undefined && func0.call(data1, "delay_ms")){
let data7 = data1.delay_ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/fault/delay_ms",schemaPath:"#/properties/fault/properties/delay_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err19);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 600000 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/fault/delay_ms",schemaPath:"#/properties/fault/properties/delay_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
(vErrors ??= []).push(err20);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/fault/delay_ms",schemaPath:"#/properties/fault/properties/delay_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err21);
errors++;
}
}
}
if(data1.delay_max_ms !== undefined && func0.call(data1, "delay_max_ms")){
let data8 = data1.delay_max_ms;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/fault/delay_max_ms",schemaPath:"#/properties/fault/properties/delay_max_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 600000 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/fault/delay_max_ms",schemaPath:"#/properties/fault/properties/delay_max_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
(vErrors ??= []).push(err23);
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/fault/delay_max_ms",schemaPath:"#/properties/fault/properties/delay_max_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
if(data1.times !== undefined && func0.call(data1, "times")){
let data9 = data1.times;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/properties/times/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err25);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err26);
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err27);
errors++;
}
}
}
if(data1.nth !== undefined && func0.call(data1, "nth")){
let data10 = data1.nth;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err28 = {instancePath:instancePath+"/fault/nth",schemaPath:"#/properties/fault/properties/nth/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/fault/nth",schemaPath:"#/properties/fault/properties/nth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err29);
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/fault/nth",schemaPath:"#/properties/fault/properties/nth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
if(data1.every !== undefined && func0.call(data1, "every")){
let data11 = data1.every;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/properties/every/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err31);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/properties/every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err32);
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err33);
errors++;
}
}
}
if(data1.probability !== undefined && func0.call(data1, "probability")){
let data12 = data1.probability;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/fault/probability",schemaPath:"#/properties/fault/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/fault/probability",schemaPath:"#/properties/fault/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/fault/probability",schemaPath:"#/properties/fault/properties/probability/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data1.seed !== undefined && func0.call(data1, "seed")){
let data13 = data1.seed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/fault/seed",schemaPath:"#/properties/fault/properties/seed/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err37);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/fault/seed",schemaPath:"#/properties/fault/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
(vErrors ??= []).push(err38);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err39 = {instancePath:instancePath+"/fault/seed",schemaPath:"#/properties/fault/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err39);
errors++;
}
}
}
if(data1.contact !== undefined && func0.call(data1, "contact")){
let data14 = data1.contact;
if(typeof data14 === "string"){
if(func61(data14) > 64){
const err40 = {instancePath:instancePath+"/fault/contact",schemaPath:"#/properties/fault/properties/contact/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/fault/contact",schemaPath:"#/properties/fault/properties/contact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data1.duration_ms !== undefined && func0.call(data1, "duration_ms")){
let data15 = data1.duration_ms;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err42 = {instancePath:instancePath+"/fault/duration_ms",schemaPath:"#/properties/fault/properties/duration_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err42);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 31622400000 || isNaN(data15)){
const err43 = {instancePath:instancePath+"/fault/duration_ms",schemaPath:"#/properties/fault/properties/duration_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000}};
(vErrors ??= []).push(err43);
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err44 = {instancePath:instancePath+"/fault/duration_ms",schemaPath:"#/properties/fault/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err44);
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.matched !== undefined && func0.call(data, "matched")){
let data16 = data.matched;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err46 = {instancePath:instancePath+"/matched",schemaPath:"#/properties/matched/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err46);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/matched",schemaPath:"#/properties/matched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err47);
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/matched",schemaPath:"#/properties/matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
if(data.fired !== undefined && func0.call(data, "fired")){
let data17 = data.fired;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err49 = {instancePath:instancePath+"/fired",schemaPath:"#/properties/fired/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err49);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err50 = {instancePath:instancePath+"/fired",schemaPath:"#/properties/fired/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err50);
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/fired",schemaPath:"#/properties/fired/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err51);
errors++;
}
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
const err52 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err52);
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err53);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const faultList = validate32;
const schema43 = {"type":"object","required":["faults"],"properties":{"faults":{"type":"array","maxItems":100,"items":{"type":"object","required":["fault_id","fault","matched","fired","active"],"properties":{"fault_id":{"type":"string","minLength":1,"maxLength":64},"fault":{"type":"object","required":["kind"],"properties":{"kind":{"enum":["latency","error","ok_error","empty_body","html_body","truncated_body","malformed_json","oversized_body","reset","reset_in_reply","no_reply"]},"status":{"enum":[400,401,403,404,405,406,413,415,429,500,502,503,504]},"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":32},"retry_after":{"type":"integer","minimum":0,"maximum":86400},"delay_ms":{"type":"integer","minimum":0,"maximum":600000},"delay_max_ms":{"type":"integer","minimum":0,"maximum":600000},"times":{"type":"integer","minimum":1,"maximum":1000000},"nth":{"type":"integer","minimum":1,"maximum":1000000},"every":{"type":"integer","minimum":1,"maximum":1000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"integer","minimum":0,"maximum":2147483647},"contact":{"type":"string","maxLength":64},"duration_ms":{"type":"integer","minimum":1,"maximum":31622400000}}},"matched":{"type":"integer","minimum":0,"maximum":9007199254740991},"fired":{"type":"integer","minimum":0,"maximum":9007199254740991},"active":{"type":"boolean"}}}}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.faults === undefined) || (!(func0.call(data, "faults")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.faults !== undefined && func0.call(data, "faults")){
let data0 = data.faults;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.fault_id === undefined) || (!(func0.call(data1, "fault_id")))){
const err2 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fault_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if((data1.fault === undefined) || (!(func0.call(data1, "fault")))){
const err3 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fault"}};
(vErrors ??= []).push(err3);
errors++;
}
if((data1.matched === undefined) || (!(func0.call(data1, "matched")))){
const err4 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "matched"}};
(vErrors ??= []).push(err4);
errors++;
}
if((data1.fired === undefined) || (!(func0.call(data1, "fired")))){
const err5 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fired"}};
(vErrors ??= []).push(err5);
errors++;
}
if((data1.active === undefined) || (!(func0.call(data1, "active")))){
const err6 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "active"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.fault_id !== undefined && func0.call(data1, "fault_id")){
let data2 = data1.fault_id;
if(typeof data2 === "string"){
if(func61(data2) > 64){
const err7 = {instancePath:instancePath+"/faults/" + i0+"/fault_id",schemaPath:"#/properties/faults/items/properties/fault_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err7);
errors++;
}
if(func61(data2) < 1){
const err8 = {instancePath:instancePath+"/faults/" + i0+"/fault_id",schemaPath:"#/properties/faults/items/properties/fault_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/faults/" + i0+"/fault_id",schemaPath:"#/properties/faults/items/properties/fault_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data1.fault !== undefined && func0.call(data1, "fault")){
let data3 = data1.fault;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.kind === undefined) || (!(func0.call(data3, "kind")))){
const err10 = {instancePath:instancePath+"/faults/" + i0+"/fault",schemaPath:"#/properties/faults/items/properties/fault/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data3.kind !== undefined && func0.call(data3, "kind")){
let data4 = data3.kind;
if(!(((((((((((data4 === "latency") || (data4 === "error")) || (data4 === "ok_error")) || (data4 === "empty_body")) || (data4 === "html_body")) || (data4 === "truncated_body")) || (data4 === "malformed_json")) || (data4 === "oversized_body")) || (data4 === "reset")) || (data4 === "reset_in_reply")) || (data4 === "no_reply"))){
const err11 = {instancePath:instancePath+"/faults/" + i0+"/fault/kind",schemaPath:"#/properties/faults/items/properties/fault/properties/kind/enum",keyword:"enum",params:{allowedValues: schema43.properties.faults.items.properties.fault.properties.kind.enum}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data3.status !== undefined && func0.call(data3, "status")){
let data5 = data3.status;
if(!(((((((((((((data5 === 400) || (data5 === 401)) || (data5 === 403)) || (data5 === 404)) || (data5 === 405)) || (data5 === 406)) || (data5 === 413)) || (data5 === 415)) || (data5 === 429)) || (data5 === 500)) || (data5 === 502)) || (data5 === 503)) || (data5 === 504))){
const err12 = {instancePath:instancePath+"/faults/" + i0+"/fault/status",schemaPath:"#/properties/faults/items/properties/fault/properties/status/enum",keyword:"enum",params:{allowedValues: schema43.properties.faults.items.properties.fault.properties.status.enum}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data3.error_code !== undefined && func0.call(data3, "error_code")){
let data6 = data3.error_code;
if(typeof data6 === "string"){
if(func61(data6) > 32){
const err13 = {instancePath:instancePath+"/faults/" + i0+"/fault/error_code",schemaPath:"#/properties/faults/items/properties/fault/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err13);
errors++;
}
if(func61(data6) < 1){
const err14 = {instancePath:instancePath+"/faults/" + i0+"/fault/error_code",schemaPath:"#/properties/faults/items/properties/fault/properties/error_code/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/faults/" + i0+"/fault/error_code",schemaPath:"#/properties/faults/items/properties/fault/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data3.error_msg !== undefined && func0.call(data3, "error_msg")){
let data7 = data3.error_msg;
if(typeof data7 === "string"){
if(func61(data7) > 32){
const err16 = {instancePath:instancePath+"/faults/" + i0+"/fault/error_msg",schemaPath:"#/properties/faults/items/properties/fault/properties/error_msg/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/faults/" + i0+"/fault/error_msg",schemaPath:"#/properties/faults/items/properties/fault/properties/error_msg/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data3.retry_after !== undefined && func0.call(data3, "retry_after")){
let data8 = data3.retry_after;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/faults/" + i0+"/fault/retry_after",schemaPath:"#/properties/faults/items/properties/fault/properties/retry_after/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err18);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 86400 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/faults/" + i0+"/fault/retry_after",schemaPath:"#/properties/faults/items/properties/fault/properties/retry_after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
(vErrors ??= []).push(err19);
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/faults/" + i0+"/fault/retry_after",schemaPath:"#/properties/faults/items/properties/fault/properties/retry_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err20);
errors++;
}
}
}
if(data3.delay_ms !== undefined && func0.call(data3, "delay_ms")){
let data9 = data3.delay_ms;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/faults/" + i0+"/fault/delay_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/delay_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err21);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 600000 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/faults/" + i0+"/fault/delay_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/delay_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
(vErrors ??= []).push(err22);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/faults/" + i0+"/fault/delay_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/delay_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err23);
errors++;
}
}
}
if(data3.delay_max_ms !== undefined && func0.call(data3, "delay_max_ms")){
let data10 = data3.delay_max_ms;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/faults/" + i0+"/fault/delay_max_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/delay_max_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err24);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 600000 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/faults/" + i0+"/fault/delay_max_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/delay_max_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
(vErrors ??= []).push(err25);
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/faults/" + i0+"/fault/delay_max_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/delay_max_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err26);
errors++;
}
}
}
if(data3.times !== undefined && func0.call(data3, "times")){
let data11 = data3.times;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/faults/" + i0+"/fault/times",schemaPath:"#/properties/faults/items/properties/fault/properties/times/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err27);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/faults/" + i0+"/fault/times",schemaPath:"#/properties/faults/items/properties/fault/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err28);
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/faults/" + i0+"/fault/times",schemaPath:"#/properties/faults/items/properties/fault/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err29);
errors++;
}
}
}
if(data3.nth !== undefined && func0.call(data3, "nth")){
let data12 = data3.nth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/faults/" + i0+"/fault/nth",schemaPath:"#/properties/faults/items/properties/fault/properties/nth/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err30);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/faults/" + i0+"/fault/nth",schemaPath:"#/properties/faults/items/properties/fault/properties/nth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err31);
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/faults/" + i0+"/fault/nth",schemaPath:"#/properties/faults/items/properties/fault/properties/nth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
}
if(data3.every !== undefined && func0.call(data3, "every")){
let data13 = data3.every;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/faults/" + i0+"/fault/every",schemaPath:"#/properties/faults/items/properties/fault/properties/every/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err33);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/faults/" + i0+"/fault/every",schemaPath:"#/properties/faults/items/properties/fault/properties/every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err34);
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/faults/" + i0+"/fault/every",schemaPath:"#/properties/faults/items/properties/fault/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
}
}
if(data3.probability !== undefined && func0.call(data3, "probability")){
let data14 = data3.probability;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/faults/" + i0+"/fault/probability",schemaPath:"#/properties/faults/items/properties/fault/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err36);
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/faults/" + i0+"/fault/probability",schemaPath:"#/properties/faults/items/properties/fault/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/faults/" + i0+"/fault/probability",schemaPath:"#/properties/faults/items/properties/fault/properties/probability/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data3.seed !== undefined && func0.call(data3, "seed")){
let data15 = data3.seed;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/faults/" + i0+"/fault/seed",schemaPath:"#/properties/faults/items/properties/fault/properties/seed/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err39);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/faults/" + i0+"/fault/seed",schemaPath:"#/properties/faults/items/properties/fault/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
(vErrors ??= []).push(err40);
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/faults/" + i0+"/fault/seed",schemaPath:"#/properties/faults/items/properties/fault/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err41);
errors++;
}
}
}
if(data3.contact !== undefined && func0.call(data3, "contact")){
let data16 = data3.contact;
if(typeof data16 === "string"){
if(func61(data16) > 64){
const err42 = {instancePath:instancePath+"/faults/" + i0+"/fault/contact",schemaPath:"#/properties/faults/items/properties/fault/properties/contact/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/faults/" + i0+"/fault/contact",schemaPath:"#/properties/faults/items/properties/fault/properties/contact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data3.duration_ms !== undefined && func0.call(data3, "duration_ms")){
let data17 = data3.duration_ms;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/faults/" + i0+"/fault/duration_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/duration_ms/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err44);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 31622400000 || isNaN(data17)){
const err45 = {instancePath:instancePath+"/faults/" + i0+"/fault/duration_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/duration_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000}};
(vErrors ??= []).push(err45);
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/faults/" + i0+"/fault/duration_ms",schemaPath:"#/properties/faults/items/properties/fault/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err46);
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/faults/" + i0+"/fault",schemaPath:"#/properties/faults/items/properties/fault/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data1.matched !== undefined && func0.call(data1, "matched")){
let data18 = data1.matched;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err48 = {instancePath:instancePath+"/faults/" + i0+"/matched",schemaPath:"#/properties/faults/items/properties/matched/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err48);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/faults/" + i0+"/matched",schemaPath:"#/properties/faults/items/properties/matched/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err49);
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/faults/" + i0+"/matched",schemaPath:"#/properties/faults/items/properties/matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err50);
errors++;
}
}
}
if(data1.fired !== undefined && func0.call(data1, "fired")){
let data19 = data1.fired;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err51 = {instancePath:instancePath+"/faults/" + i0+"/fired",schemaPath:"#/properties/faults/items/properties/fired/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err51);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/faults/" + i0+"/fired",schemaPath:"#/properties/faults/items/properties/fired/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err52);
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/faults/" + i0+"/fired",schemaPath:"#/properties/faults/items/properties/fired/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err53);
errors++;
}
}
}
if(data1.active !== undefined && func0.call(data1, "active")){
if(typeof data1.active !== "boolean"){
const err54 = {instancePath:instancePath+"/faults/" + i0+"/active",schemaPath:"#/properties/faults/items/properties/active/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err54);
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err55);
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err56);
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err57);
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const health = validate33;
const schema44 = {"type":"object","required":["status"],"properties":{"status":{"enum":["ok"]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(data.status === "ok")){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema44.properties.status.enum}};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err2);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const tokenRequest = validate34;
const schema45 = {"type":"object","required":["auth"],"properties":{"auth":{"type":"object","required":["identity"],"additionalProperties":true,"properties":{"identity":{"type":"object","required":["methods"],"additionalProperties":true,"properties":{"methods":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":32}}}}}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.auth === undefined) || (!(func0.call(data, "auth")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.auth !== undefined && func0.call(data, "auth")){
let data0 = data.auth;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.identity === undefined) || (!(func0.call(data0, "identity")))){
const err1 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "identity"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.identity !== undefined && func0.call(data0, "identity")){
let data1 = data0.identity;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.methods === undefined) || (!(func0.call(data1, "methods")))){
const err2 = {instancePath:instancePath+"/auth/identity",schemaPath:"#/properties/auth/properties/identity/required",keyword:"required",params:{missingProperty: "methods"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.methods !== undefined && func0.call(data1, "methods")){
let data2 = data1.methods;
if(Array.isArray(data2)){
if(data2.length > 4){
const err3 = {instancePath:instancePath+"/auth/identity/methods",schemaPath:"#/properties/auth/properties/identity/properties/methods/maxItems",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/auth/identity/methods",schemaPath:"#/properties/auth/properties/identity/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func61(data3) > 32){
const err5 = {instancePath:instancePath+"/auth/identity/methods/" + i0,schemaPath:"#/properties/auth/properties/identity/properties/methods/items/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err5);
errors++;
}
if(func61(data3) < 1){
const err6 = {instancePath:instancePath+"/auth/identity/methods/" + i0,schemaPath:"#/properties/auth/properties/identity/properties/methods/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/auth/identity/methods/" + i0,schemaPath:"#/properties/auth/properties/identity/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/auth/identity/methods",schemaPath:"#/properties/auth/properties/identity/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/auth/identity",schemaPath:"#/properties/auth/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
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
validate34.errors = vErrors;
return errors === 0;
}

export const token = validate35;
const schema46 = {"type":"object","required":["token"],"properties":{"token":{"type":"object","required":["expires_at","issued_at","methods"],"properties":{"expires_at":{"type":"string","minLength":20,"maxLength":35},"issued_at":{"type":"string","minLength":20,"maxLength":35},"methods":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":32}}}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.token === undefined) || (!(func0.call(data, "token")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.expires_at === undefined) || (!(func0.call(data0, "expires_at")))){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: "expires_at"}};
(vErrors ??= []).push(err1);
errors++;
}
if((data0.issued_at === undefined) || (!(func0.call(data0, "issued_at")))){
const err2 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: "issued_at"}};
(vErrors ??= []).push(err2);
errors++;
}
if((data0.methods === undefined) || (!(func0.call(data0, "methods")))){
const err3 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: "methods"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0.expires_at !== undefined && func0.call(data0, "expires_at")){
let data1 = data0.expires_at;
if(typeof data1 === "string"){
if(func61(data1) > 35){
const err4 = {instancePath:instancePath+"/token/expires_at",schemaPath:"#/properties/token/properties/expires_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err4);
errors++;
}
if(func61(data1) < 20){
const err5 = {instancePath:instancePath+"/token/expires_at",schemaPath:"#/properties/token/properties/expires_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/token/expires_at",schemaPath:"#/properties/token/properties/expires_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data0.issued_at !== undefined && func0.call(data0, "issued_at")){
let data2 = data0.issued_at;
if(typeof data2 === "string"){
if(func61(data2) > 35){
const err7 = {instancePath:instancePath+"/token/issued_at",schemaPath:"#/properties/token/properties/issued_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err7);
errors++;
}
if(func61(data2) < 20){
const err8 = {instancePath:instancePath+"/token/issued_at",schemaPath:"#/properties/token/properties/issued_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/token/issued_at",schemaPath:"#/properties/token/properties/issued_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data0.methods !== undefined && func0.call(data0, "methods")){
let data3 = data0.methods;
if(Array.isArray(data3)){
if(data3.length > 4){
const err10 = {instancePath:instancePath+"/token/methods",schemaPath:"#/properties/token/properties/methods/maxItems",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err10);
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/token/methods",schemaPath:"#/properties/token/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func61(data4) > 32){
const err12 = {instancePath:instancePath+"/token/methods/" + i0,schemaPath:"#/properties/token/properties/methods/items/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err12);
errors++;
}
if(func61(data4) < 1){
const err13 = {instancePath:instancePath+"/token/methods/" + i0,schemaPath:"#/properties/token/properties/methods/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/token/methods/" + i0,schemaPath:"#/properties/token/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/token/methods",schemaPath:"#/properties/token/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err17);
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const sandboxError = validate36;
const schema47 = {"type":"object","required":["error_code","error_msg","request_id"],"properties":{"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":1024},"request_id":{"type":"string","minLength":1,"maxLength":128},"details":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["pointer","rule","message"],"properties":{"pointer":{"type":"string","maxLength":256},"rule":{"type":"string","minLength":1,"maxLength":64},"message":{"type":"string","minLength":1,"maxLength":1024}}}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.request_id === undefined) || (!(func0.call(data, "request_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
let data0 = data.error_code;
if(typeof data0 === "string"){
if(func61(data0) > 32){
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err3);
errors++;
}
if(func61(data0) < 1){
const err4 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.error_msg !== undefined && func0.call(data, "error_msg")){
let data1 = data.error_msg;
if(typeof data1 === "string"){
if(func61(data1) > 1024){
const err6 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/error_msg",schemaPath:"#/properties/error_msg/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data2 = data.request_id;
if(typeof data2 === "string"){
if(func61(data2) > 128){
const err8 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err8);
errors++;
}
if(func61(data2) < 1){
const err9 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
let data3 = data.details;
if(Array.isArray(data3)){
if(data3.length > 100){
const err11 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err11);
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.pointer === undefined) || (!(func0.call(data4, "pointer")))){
const err13 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "pointer"}};
(vErrors ??= []).push(err13);
errors++;
}
if((data4.rule === undefined) || (!(func0.call(data4, "rule")))){
const err14 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "rule"}};
(vErrors ??= []).push(err14);
errors++;
}
if((data4.message === undefined) || (!(func0.call(data4, "message")))){
const err15 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/required",keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err15);
errors++;
}
if(data4.pointer !== undefined && func0.call(data4, "pointer")){
let data5 = data4.pointer;
if(typeof data5 === "string"){
if(func61(data5) > 256){
const err16 = {instancePath:instancePath+"/details/" + i0+"/pointer",schemaPath:"#/properties/details/items/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 256}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/details/" + i0+"/pointer",schemaPath:"#/properties/details/items/properties/pointer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data4.rule !== undefined && func0.call(data4, "rule")){
let data6 = data4.rule;
if(typeof data6 === "string"){
if(func61(data6) > 64){
const err18 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err18);
errors++;
}
if(func61(data6) < 1){
const err19 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/details/" + i0+"/rule",schemaPath:"#/properties/details/items/properties/rule/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data4.message !== undefined && func0.call(data4, "message")){
let data7 = data4.message;
if(typeof data7 === "string"){
if(func61(data7) > 1024){
const err21 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err21);
errors++;
}
if(func61(data7) < 1){
const err22 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/details/" + i0+"/message",schemaPath:"#/properties/details/items/properties/message/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/details/" + i0,schemaPath:"#/properties/details/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err26);
errors++;
}
validate36.errors = vErrors;
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
