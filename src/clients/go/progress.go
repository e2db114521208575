package verifycodes

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
)

// progress tells how far a request came, by what net/http reports of it.
type progress struct {
	// looked: a connection was looked for, so that what sends the request does report.
	looked atomic.Bool
	// began: there was a connection, on which the request was written at once.
	began atomic.Bool
}

// watch makes the context of a request.
func (p *progress) watch(ctx context.Context) context.Context {
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GetConn: func(string) {
			p.looked.Store(true)
			// It looks for another one only when nothing was written on the last.
			p.began.Store(false)
		},
		GotConn: func(info httptrace.GotConnInfo) {
			// The last moment before the first byte.
			if ctx.Err() != nil && !isShared(info.Conn) {
				info.Conn.Close()
				return
			}
			p.began.Store(true)
		},
	})
}

// isShared tells whether other requests use the connection at the same time, as in HTTP/2.
func isShared(connection net.Conn) bool {
	secure, ok := connection.(*tls.Conn)
	return ok && secure.ConnectionState().NegotiatedProtocol == "h2"
}

func (p *progress) sent(transport http.RoundTripper) Sent {
	_, reports := transport.(*http.Transport)
	if p.began.Load() || !reports && !p.looked.Load() {
		return SentUnknown
	}
	return NotSent
}
