/**
 * Generated from openapi/sandbox.yaml by Ajv. Do not edit: edit the contract, then run
 * `npm run generate`.
 */
/* eslint-disable */
export const messageList = validate20;
const schema31 = {"type":"object","required":["messages"],"properties":{"messages":{"type":"array","maxItems":1000,"items":{"type":"object","required":["message_id","request_id","contact_value","contact_way","area_code","code","text","language","time_zone","sent_at"],"properties":{"message_id":{"type":"string","minLength":1,"maxLength":64},"request_id":{"type":"string","minLength":1,"maxLength":128},"contact_value":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"code":{"type":"string","minLength":6,"maxLength":6,"pattern":"^[0-9]{6}$"},"text":{"type":"string","minLength":1,"maxLength":1024},"language":{"type":"string","minLength":1,"maxLength":32},"time_zone":{"type":"string","minLength":1,"maxLength":32},"sent_at":{"type":"string","minLength":20,"maxLength":35}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func73 = codePointLength;
const pattern4 = new RegExp("^[0-9]{6}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.messages === undefined) || (!(func0.call(data, "messages")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.messages !== undefined && func0.call(data, "messages")){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.message_id === undefined) || (!(func0.call(data1, "message_id")))){
const err2 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "message_id"}};
(vErrors ??= []).push(err2);
errors++;
}
if((data1.request_id === undefined) || (!(func0.call(data1, "request_id")))){
const err3 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "request_id"}};
(vErrors ??= []).push(err3);
errors++;
}
if((data1.contact_value === undefined) || (!(func0.call(data1, "contact_value")))){
const err4 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "contact_value"}};
(vErrors ??= []).push(err4);
errors++;
}
if((data1.contact_way === undefined) || (!(func0.call(data1, "contact_way")))){
const err5 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "contact_way"}};
(vErrors ??= []).push(err5);
errors++;
}
if((data1.area_code === undefined) || (!(func0.call(data1, "area_code")))){
const err6 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "area_code"}};
(vErrors ??= []).push(err6);
errors++;
}
if((data1.code === undefined) || (!(func0.call(data1, "code")))){
const err7 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err7);
errors++;
}
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err8 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err8);
errors++;
}
if((data1.language === undefined) || (!(func0.call(data1, "language")))){
const err9 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "language"}};
(vErrors ??= []).push(err9);
errors++;
}
if((data1.time_zone === undefined) || (!(func0.call(data1, "time_zone")))){
const err10 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "time_zone"}};
(vErrors ??= []).push(err10);
errors++;
}
if((data1.sent_at === undefined) || (!(func0.call(data1, "sent_at")))){
const err11 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "sent_at"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data1.message_id !== undefined && func0.call(data1, "message_id")){
let data2 = data1.message_id;
if(typeof data2 === "string"){
if(func73(data2) > 64){
const err12 = {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"#/properties/messages/items/properties/message_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err12);
errors++;
}
if(func73(data2) < 1){
const err13 = {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"#/properties/messages/items/properties/message_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"#/properties/messages/items/properties/message_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data1.request_id !== undefined && func0.call(data1, "request_id")){
let data3 = data1.request_id;
if(typeof data3 === "string"){
if(func73(data3) > 128){
const err15 = {instancePath:instancePath+"/messages/" + i0+"/request_id",schemaPath:"#/properties/messages/items/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err15);
errors++;
}
if(func73(data3) < 1){
const err16 = {instancePath:instancePath+"/messages/" + i0+"/request_id",schemaPath:"#/properties/messages/items/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/messages/" + i0+"/request_id",schemaPath:"#/properties/messages/items/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data1.contact_value !== undefined && func0.call(data1, "contact_value")){
let data4 = data1.contact_value;
if(typeof data4 === "string"){
if(func73(data4) > 64){
const err18 = {instancePath:instancePath+"/messages/" + i0+"/contact_value",schemaPath:"#/properties/messages/items/properties/contact_value/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/messages/" + i0+"/contact_value",schemaPath:"#/properties/messages/items/properties/contact_value/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data1.contact_way !== undefined && func0.call(data1, "contact_way")){
let data5 = data1.contact_way;
if(!((data5 === 0) || (data5 === 1))){
const err20 = {instancePath:instancePath+"/messages/" + i0+"/contact_way",schemaPath:"#/properties/messages/items/properties/contact_way/enum",keyword:"enum",params:{allowedValues: schema31.properties.messages.items.properties.contact_way.enum}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data1.area_code !== undefined && func0.call(data1, "area_code")){
let data6 = data1.area_code;
if(typeof data6 === "string"){
if(func73(data6) > 16){
const err21 = {instancePath:instancePath+"/messages/" + i0+"/area_code",schemaPath:"#/properties/messages/items/properties/area_code/maxLength",keyword:"maxLength",params:{limit: 16}};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/messages/" + i0+"/area_code",schemaPath:"#/properties/messages/items/properties/area_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data1.code !== undefined && func0.call(data1, "code")){
let data7 = data1.code;
if(typeof data7 === "string"){
if(func73(data7) > 6){
const err23 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
(vErrors ??= []).push(err23);
errors++;
}
if(func73(data7) < 6){
const err24 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/minLength",keyword:"minLength",params:{limit: 6}};
(vErrors ??= []).push(err24);
errors++;
}
if(!pattern4.test(data7)){
const err25 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/messages/" + i0+"/code",schemaPath:"#/properties/messages/items/properties/code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data8 = data1.text;
if(typeof data8 === "string"){
if(func73(data8) > 1024){
const err27 = {instancePath:instancePath+"/messages/" + i0+"/text",schemaPath:"#/properties/messages/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err27);
errors++;
}
if(func73(data8) < 1){
const err28 = {instancePath:instancePath+"/messages/" + i0+"/text",schemaPath:"#/properties/messages/items/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/messages/" + i0+"/text",schemaPath:"#/properties/messages/items/properties/text/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data1.language !== undefined && func0.call(data1, "language")){
let data9 = data1.language;
if(typeof data9 === "string"){
if(func73(data9) > 32){
const err30 = {instancePath:instancePath+"/messages/" + i0+"/language",schemaPath:"#/properties/messages/items/properties/language/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err30);
errors++;
}
if(func73(data9) < 1){
const err31 = {instancePath:instancePath+"/messages/" + i0+"/language",schemaPath:"#/properties/messages/items/properties/language/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/messages/" + i0+"/language",schemaPath:"#/properties/messages/items/properties/language/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data1.time_zone !== undefined && func0.call(data1, "time_zone")){
let data10 = data1.time_zone;
if(typeof data10 === "string"){
if(func73(data10) > 32){
const err33 = {instancePath:instancePath+"/messages/" + i0+"/time_zone",schemaPath:"#/properties/messages/items/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err33);
errors++;
}
if(func73(data10) < 1){
const err34 = {instancePath:instancePath+"/messages/" + i0+"/time_zone",schemaPath:"#/properties/messages/items/properties/time_zone/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/messages/" + i0+"/time_zone",schemaPath:"#/properties/messages/items/properties/time_zone/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data1.sent_at !== undefined && func0.call(data1, "sent_at")){
let data11 = data1.sent_at;
if(typeof data11 === "string"){
if(func73(data11) > 35){
const err36 = {instancePath:instancePath+"/messages/" + i0+"/sent_at",schemaPath:"#/properties/messages/items/properties/sent_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err36);
errors++;
}
if(func73(data11) < 20){
const err37 = {instancePath:instancePath+"/messages/" + i0+"/sent_at",schemaPath:"#/properties/messages/items/properties/sent_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/messages/" + i0+"/sent_at",schemaPath:"#/properties/messages/items/properties/sent_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err39);
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err40);
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err41);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const message = validate21;
const schema32 = {"type":"object","required":["message_id","request_id","contact_value","contact_way","area_code","code","text","language","time_zone","sent_at"],"properties":{"message_id":{"type":"string","minLength":1,"maxLength":64},"request_id":{"type":"string","minLength":1,"maxLength":128},"contact_value":{"type":"string","maxLength":64},"contact_way":{"enum":[0,1]},"area_code":{"type":"string","maxLength":16},"code":{"type":"string","minLength":6,"maxLength":6,"pattern":"^[0-9]{6}$"},"text":{"type":"string","minLength":1,"maxLength":1024},"language":{"type":"string","minLength":1,"maxLength":32},"time_zone":{"type":"string","minLength":1,"maxLength":32},"sent_at":{"type":"string","minLength":20,"maxLength":35}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.time_zone === undefined) || (!(func0.call(data, "time_zone")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time_zone"}};
(vErrors ??= []).push(err8);
errors++;
}
if((data.sent_at === undefined) || (!(func0.call(data, "sent_at")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sent_at"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.message_id !== undefined && func0.call(data, "message_id")){
let data0 = data.message_id;
if(typeof data0 === "string"){
if(func73(data0) > 64){
const err10 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err10);
errors++;
}
if(func73(data0) < 1){
const err11 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data1 = data.request_id;
if(typeof data1 === "string"){
if(func73(data1) > 128){
const err13 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err13);
errors++;
}
if(func73(data1) < 1){
const err14 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.contact_value !== undefined && func0.call(data, "contact_value")){
let data2 = data.contact_value;
if(typeof data2 === "string"){
if(func73(data2) > 64){
const err16 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/contact_value",schemaPath:"#/properties/contact_value/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.contact_way !== undefined && func0.call(data, "contact_way")){
let data3 = data.contact_way;
if(!((data3 === 0) || (data3 === 1))){
const err18 = {instancePath:instancePath+"/contact_way",schemaPath:"#/properties/contact_way/enum",keyword:"enum",params:{allowedValues: schema32.properties.contact_way.enum}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.area_code !== undefined && func0.call(data, "area_code")){
let data4 = data.area_code;
if(typeof data4 === "string"){
if(func73(data4) > 16){
const err19 = {instancePath:instancePath+"/area_code",schemaPath:"#/properties/area_code/maxLength",keyword:"maxLength",params:{limit: 16}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/area_code",schemaPath:"#/properties/area_code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data5 = data.code;
if(typeof data5 === "string"){
if(func73(data5) > 6){
const err21 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
(vErrors ??= []).push(err21);
errors++;
}
if(func73(data5) < 6){
const err22 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 6}};
(vErrors ??= []).push(err22);
errors++;
}
if(!pattern4.test(data5)){
const err23 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[0-9]{6}$"}};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data6 = data.text;
if(typeof data6 === "string"){
if(func73(data6) > 1024){
const err25 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 1024}};
(vErrors ??= []).push(err25);
errors++;
}
if(func73(data6) < 1){
const err26 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data7 = data.language;
if(typeof data7 === "string"){
if(func73(data7) > 32){
const err28 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err28);
errors++;
}
if(func73(data7) < 1){
const err29 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.time_zone !== undefined && func0.call(data, "time_zone")){
let data8 = data.time_zone;
if(typeof data8 === "string"){
if(func73(data8) > 32){
const err31 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err31);
errors++;
}
if(func73(data8) < 1){
const err32 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.sent_at !== undefined && func0.call(data, "sent_at")){
let data9 = data.sent_at;
if(typeof data9 === "string"){
if(func73(data9) > 35){
const err34 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/maxLength",keyword:"maxLength",params:{limit: 35}};
(vErrors ??= []).push(err34);
errors++;
}
if(func73(data9) < 20){
const err35 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/minLength",keyword:"minLength",params:{limit: 20}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/sent_at",schemaPath:"#/properties/sent_at/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err37);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const sandboxError = validate22;
const schema33 = {"type":"object","required":["error_code","error_msg","request_id"],"properties":{"error_code":{"type":"string","minLength":1,"maxLength":32},"error_msg":{"type":"string","maxLength":1024},"request_id":{"type":"string","minLength":1,"maxLength":128}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func73(data0) > 32){
const err3 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/maxLength",keyword:"maxLength",params:{limit: 32}};
(vErrors ??= []).push(err3);
errors++;
}
if(func73(data0) < 1){
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
if(func73(data1) > 1024){
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
if(func73(data2) > 128){
const err8 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err8);
errors++;
}
if(func73(data2) < 1){
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate22.errors = vErrors;
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
