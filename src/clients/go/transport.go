package verifycodes

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"unicode"
)

const (
	// maxHeaderBytes is the most that is read of a reply's headers.
	maxHeaderBytes = 64 * 1024
	// writeBufferBytes lets a request with the longest token leave in one piece.
	writeBufferBytes = 16 * 1024
)

// newTransport gives what sends the requests of a client: its own, so that other code in the process
// neither sees its connections nor changes how it connects.
func newTransport(settings clientSettings) (http.RoundTripper, []Violation) {
	if settings.transport != nil {
		return settings.transport, refuseBeside(settings)
	}
	standard, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		// A program that replaced it, for all of its requests, wants it here too.
		return http.DefaultTransport, refuseBeside(settings)
	}
	transport := standard.Clone()
	transport.MaxResponseHeaderBytes = maxHeaderBytes
	transport.WriteBufferSize = writeBufferBytes
	if transport.OnProxyConnectResponse == nil {
		transport.OnProxyConnectResponse = refuseOtherAnswers
	}
	var found []Violation
	if settings.proxy != nil {
		proxy, violations := checkProxy(*settings.proxy)
		transport.Proxy = proxy
		found = append(found, violations...)
	}
	if settings.caFile != nil {
		authorities, violations := readAuthorities(*settings.caFile)
		if transport.TLSClientConfig == nil {
			transport.TLSClientConfig = &tls.Config{}
		}
		transport.TLSClientConfig.RootCAs = authorities
		found = append(found, violations...)
	}
	return transport, found
}

// refuseBeside refuses the options that a given transport would make ineffective.
func refuseBeside(settings clientSettings) (found []Violation) {
	const message = "has no effect beside a transport: set it there"
	if settings.proxy != nil {
		found = append(found, Violation{Pointer: "option:proxy", Rule: "conflict", Message: message})
	}
	if settings.caFile != nil {
		found = append(found, Violation{Pointer: "option:ca_file", Rule: "conflict", Message: message})
	}
	return found
}

// refuseOtherAnswers says who refused: the error of net/http has no more than the words of the proxy.
func refuseOtherAnswers(_ context.Context, _ *url.URL, _ *http.Request, answer *http.Response) error {
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("the proxy answered %d", answer.StatusCode)
	}
	return nil
}

// checkProxy never repeats the text: it may hold a password.
func checkProxy(proxy string) (func(*http.Request) (*url.URL, error), []Violation) {
	if proxy == "" {
		return nil, nil
	}
	parsed, err := url.Parse(proxy)
	if err != nil || parsed.Hostname() == "" || hasBlank(proxy) || !isProxyScheme(parsed.Scheme) || !hasUsablePort(parsed) {
		return nil, []Violation{{Pointer: "option:proxy", Rule: "format", Message: "must be a URL that begins with http://, https:// or socks5://, with a port of at most 65535"}}
	}
	return http.ProxyURL(parsed), nil
}

// proxySecrets gives what a proxy is told of its user, which it may quote.
func proxySecrets(proxy *string) []string {
	if proxy == nil {
		return nil
	}
	address, err := url.Parse(*proxy)
	if err != nil || address.User == nil {
		return nil
	}
	password, _ := address.User.Password()
	return []string{password, base64.StdEncoding.EncodeToString([]byte(address.User.Username() + ":" + password))}
}

func isProxyScheme(scheme string) bool {
	return scheme == "http" || scheme == "https" || scheme == "socks5" || scheme == "socks5h"
}

func readAuthorities(file string) (*x509.CertPool, []Violation) {
	refuse := func(message string) (*x509.CertPool, []Violation) {
		return nil, []Violation{{Pointer: "option:ca_file", Rule: "format", Message: message}}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return refuse("cannot be read: " + err.Error())
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(data) {
		return refuse("has no certificate in PEM form")
	}
	return pool, nil
}

// checkEndpoint gives the endpoint without a slash at its end. Its messages never repeat the text: it
// may hold a password.
func checkEndpoint(endpoint string) (string, []Violation) {
	refuse := func(message string) (string, []Violation) {
		return "", []Violation{{Pointer: "option:endpoint", Rule: "format", Message: message}}
	}
	if hasBlank(endpoint) {
		return refuse("must have no blanks and line breaks")
	}
	parsed, err := url.Parse(endpoint)
	if err != nil || (parsed.Scheme != "https" && parsed.Scheme != "http") || parsed.Hostname() == "" {
		return refuse("must be an absolute URL that begins with https:// or http://")
	}
	if parsed.User != nil || parsed.RawQuery != "" || parsed.ForceQuery || strings.Contains(endpoint, "#") {
		return refuse("must have no credentials, query or fragment")
	}
	if !hasUsablePort(parsed) {
		return refuse("must have a port of at most 65535")
	}
	return strings.TrimRight(parsed.String(), "/"), nil
}

func hasBlank(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) })
}

func hasUsablePort(address *url.URL) bool {
	_, err := strconv.ParseUint(address.Port(), 10, 16)
	return err == nil || address.Port() == ""
}
