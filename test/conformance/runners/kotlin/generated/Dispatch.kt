// Generated from the contract by npm run generate:clients. Do not edit.
@file:Suppress("DEPRECATION")

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import io.github.verifycodes.client.*
import io.github.verifycodes.client.Result
import io.github.verifycodes.client.VerifyCodesClient as JavaClient
import io.github.verifycodes.kotlin.*
import io.github.verifycodes.kotlin.VerifyCodesClient

/** The body of an operation. */
fun bodyOf(operation: String, json: JsonNode?): Any? =
    when (operation) {
        $$$"sendVerifyCodes" -> json?.let(::toSendVerifyCodesRequest)
        $$$"checkVerifyCodes" -> json?.let(::toCheckVerifyCodesRequest)
        else -> if (json == null) null else throw Unrepresentable()
    }

/** The body that a shortcut makes. */
fun shortcutOf(contact: JsonNode): Any {
    contact.get("email")?.let { given ->
        return SendVerifyCodesRequest.email(Values.read(given, "address", Values::text))
    }
    contact.get("phone")?.let { given ->
        return SendVerifyCodesRequest.phone(Values.read(given, "area_code", Values::text), Values.read(given, "number", Values::text))
    }
    contact.get("email_code")?.let { given ->
        return CheckVerifyCodesRequest.emailCode(Values.read(given, "address", Values::text), Values.read(given, "code", Values::text))
    }
    contact.get("phone_code")?.let { given ->
        return CheckVerifyCodesRequest.phoneCode(Values.read(given, "area_code", Values::text), Values.read(given, "number", Values::text), Values.read(given, "code", Values::text))
    }
    throw Unrepresentable()
}

fun JavaClient.Builder.setAll(given: JsonNode) {
    Values.known(given, "language", "time_zone")
    Values.set(given, "language", Values::text) { language(it) }
    Values.set(given, "time_zone", Values::text) { timeZone(it) }
}

private fun JavaClient.SendVerifyCodesOptions.setAll(given: JsonNode) {
    Values.known(given, "language", "time_zone")
    Values.set(given, "language", Values::text) { language(it) }
    Values.set(given, "time_zone", Values::text) { timeZone(it) }
}

private fun JavaClient.CheckVerifyCodesOptions.setAll(given: JsonNode) {
    Values.known(given, "language", "time_zone")
    Values.set(given, "language", Values::text) { language(it) }
    Values.set(given, "time_zone", Values::text) { timeZone(it) }
}

/** A typed call by the name of an operation. */
suspend fun VerifyCodesClient.call(
    operation: String,
    body: Any?,
    options: JsonNode,
    common: CallOptions<*>.() -> Unit,
): Result<*> =
    when (operation) {
        $$$"sendVerifyCodes" -> sendVerifyCodes(body as SendVerifyCodesRequest) { common(); setAll(options) }
        $$$"checkVerifyCodes" -> checkVerifyCodes(body as CheckVerifyCodesRequest) { common(); setAll(options) }
        else -> throw Unrepresentable()
    }

fun jsonOf(value: Any?): JsonNode =
    when (value) {
        is ContactWay -> Values.plain(value.value(), ::jsonOf)
        is SendVerifyCodesRequest ->
            JsonNodeFactory.instance.objectNode().apply {
                value.contactValueOrNull?.let { set<JsonNode>($$$"contact_value", jsonOf(it)) }
                value.contactWayOrNull?.let { set<JsonNode>($$$"contact_way", jsonOf(it)) }
                value.areaCodeOrNull?.let { set<JsonNode>($$$"area_code", jsonOf(it)) }
            }
        is SendVerifyCodesResponse ->
            JsonNodeFactory.instance.objectNode().apply {
                value.errorCodeOrNull?.let { set<JsonNode>($$$"error_code", jsonOf(it)) }
                value.errorMsgOrNull?.let { set<JsonNode>($$$"error_msg", jsonOf(it)) }
            }
        is CheckVerifyCodesRequest ->
            JsonNodeFactory.instance.objectNode().apply {
                value.verifyCodeOrNull?.let { set<JsonNode>($$$"verify_code", jsonOf(it)) }
                value.contactValueOrNull?.let { set<JsonNode>($$$"contact_value", jsonOf(it)) }
                value.contactWayOrNull?.let { set<JsonNode>($$$"contact_way", jsonOf(it)) }
                value.areaCodeOrNull?.let { set<JsonNode>($$$"area_code", jsonOf(it)) }
                value.xCustomerIdOrNull?.let { set<JsonNode>($$$"x_customer_id", jsonOf(it)) }
                value.customerIdOrNull?.let { set<JsonNode>($$$"customer_id", jsonOf(it)) }
            }
        is CheckVerifyCodesResponse ->
            JsonNodeFactory.instance.objectNode().apply {
                value.errorCodeOrNull?.let { set<JsonNode>($$$"error_code", jsonOf(it)) }
                value.errorMsgOrNull?.let { set<JsonNode>($$$"error_msg", jsonOf(it)) }
            }
        else -> Values.plain(value, ::jsonOf)
    }

private fun toSendVerifyCodesRequest(json: JsonNode): SendVerifyCodesRequest = sendVerifyCodesRequest {
    Values.known(json, $$$"contact_value", $$$"contact_way", $$$"area_code")
    Values.set(json, $$$"contact_value", Values::text) { contactValue(it) }
    Values.set(json, $$$"contact_way", Values.one(Values::integer, ContactWay::of)) { contactWay(it) }
    Values.set(json, $$$"area_code", Values::text) { areaCode(it) }
}

private fun toCheckVerifyCodesRequest(json: JsonNode): CheckVerifyCodesRequest = checkVerifyCodesRequest {
    Values.known(json, $$$"verify_code", $$$"contact_value", $$$"contact_way", $$$"area_code", $$$"x_customer_id", $$$"customer_id")
    Values.set(json, $$$"verify_code", Values::text) { verifyCode(it) }
    Values.set(json, $$$"contact_value", Values::text) { contactValue(it) }
    Values.set(json, $$$"contact_way", Values.one(Values::integer, ContactWay::of)) { contactWay(it) }
    Values.set(json, $$$"area_code", Values::text) { areaCode(it) }
    Values.set(json, $$$"x_customer_id", Values::text) { xCustomerId(it) }
    Values.set(json, $$$"customer_id", Values::text) { customerId(it) }
}
