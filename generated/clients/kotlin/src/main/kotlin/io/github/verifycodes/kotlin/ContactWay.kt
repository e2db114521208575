package io.github.verifycodes.kotlin

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder

/**
 * The channel that the code is sent by: 0 is an SMS message, 1 is an e-mail.
 *
 * @property value the value on the wire
 */
@Serializable(with = ContactWaySerializer::class)
public enum class ContactWay(public val value: Int) {
    /** The code is sent by SMS message to a phone number. */
    SMS(0),

    /** The code is sent by e-mail to an address. */
    EMAIL(1);

    /** Finds constants. */
    public companion object {
        /** The constant of a [value] on the wire, or null when it has none. */
        public fun of(value: Int): ContactWay? = entries.firstOrNull { it.value == value }
    }
}

/** Writes and reads the value, a number. */
internal object ContactWaySerializer : KSerializer<ContactWay> {
    override val descriptor = PrimitiveSerialDescriptor("ContactWay", PrimitiveKind.INT)

    override fun deserialize(decoder: Decoder): ContactWay =
        ContactWay.of(decoder.decodeInt())
            ?: throw SerializationException("ContactWay must be 0 (SMS) or 1 (EMAIL)")

    override fun serialize(encoder: Encoder, value: ContactWay): Unit = encoder.encodeInt(value.value)
}
