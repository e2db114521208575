import com.sun.management.OperatingSystemMXBean
import io.github.verifycodes.client.SendVerifyCodesRequest
import io.github.verifycodes.kotlin.VerifyCodesClient
import java.lang.management.ManagementFactory
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import kotlinx.coroutines.future.await
import kotlinx.coroutines.runBlocking

private val endpoint = System.getenv("VERIFYCODES_ENDPOINT")
private val token = System.getenv("VERIFYCODES_TOKEN")
private val url = URI.create(endpoint + System.getenv("VERIFYCODES_PATH"))
private val contact = SendVerifyCodesRequest.email("user@example.com")
private const val BODY = """{"contact_value":"user@example.com","contact_way":1,"area_code":""}"""
private val http = HttpClient.newHttpClient()
private val client = VerifyCodesClient(endpoint, token)

/** Sends what it is told to: by the client, or by java.net.http alone. */
fun main() {
    for (line in generateSequence(::readlnOrNull)) {
        val (what, calls) = line.split(" ")
        val send: suspend () -> Unit = if (what == "raw") ({ raw() }) else ({ client.sendVerifyCodes(contact) })
        println(runBlocking { measure(send, calls.toInt()) })
    }
}

/** As a coroutine must send it. */
private suspend fun raw() {
    val request =
        HttpRequest.newBuilder(url)
            .version(HttpClient.Version.HTTP_1_1)
            .header("X-Auth-Token", token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(BODY))
            .build()
    val response = http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).await()
    check(response.statusCode() == 200) { "status ${response.statusCode()}" }
}

private suspend fun measure(send: suspend () -> Unit, calls: Int): String {
    val times = LongArray(calls)
    val before = cpu()
    for (call in 0 until calls) {
        val start = System.nanoTime()
        send()
        times[call] = System.nanoTime() - start
    }
    val cpu = (cpu() - before) / 1000.0
    return """{"cpuMicroseconds":$cpu,"nanoseconds":${times.contentToString()}}"""
}

/** That of all threads: the HTTP client's own and the compiler's too. */
private fun cpu(): Long =
    (ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean).processCpuTime
