import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory

/** What the types do not let a program ask for. */
class Unrepresentable : RuntimeException()

/** JSON as the types of Kotlin, and back. */
object Values {
    fun text(node: JsonNode): String = node.checked(node.isTextual).textValue()

    fun integer(node: JsonNode): Int = node.checked(node.isIntegralNumber && node.canConvertToInt()).intValue()

    fun int64(node: JsonNode): Long = node.checked(node.isIntegralNumber && node.canConvertToLong()).longValue()

    fun number(node: JsonNode): Double = node.checked(node.isNumber).doubleValue()

    fun bool(node: JsonNode): Boolean = node.checked(node.isBoolean).booleanValue()

    private fun JsonNode.checked(fits: Boolean): JsonNode = if (fits) this else throw Unrepresentable()

    fun <A, B> one(first: (JsonNode) -> A, second: (A) -> B): (JsonNode) -> B = { second(first(it)) }

    fun <T> list(item: (JsonNode) -> T): (JsonNode) -> List<T?> = { node ->
        node.checked(node.isArray).map { if (it.isNull) null else item(it) }
    }

    fun known(given: JsonNode, vararg names: String) {
        if (!given.isObject || given.fieldNames().asSequence().any { it !in names }) throw Unrepresentable()
    }

    fun <T> set(given: JsonNode, name: String, read: (JsonNode) -> T, setter: (T?) -> Unit) {
        val node = given.get(name) ?: return
        setter(if (node.isNull) null else read(node))
    }

    /** An argument of a shortcut; the only one stands by itself. */
    fun <T> read(given: JsonNode, name: String, read: (JsonNode) -> T): T? {
        val node = if (given.isObject) given.get(name) else given
        return if (node == null || node.isNull) null else read(node)
    }

    fun plain(value: Any?, toJson: (Any?) -> JsonNode): JsonNode =
        if (value is List<*>) {
            JsonNodeFactory.instance.arrayNode().addAll(value.map(toJson))
        } else {
            JsonNodeFactory.instance.pojoNode(value)
        }
}
