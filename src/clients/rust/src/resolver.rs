//! Looks names up without holding up the end of a program.

use hyper_util::client::legacy::connect::dns::Name;
use std::{
    collections::HashMap,
    future::Future,
    io,
    net::{SocketAddr, ToSocketAddrs},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    thread, vec,
};
use tokio::sync::watch;

type Addresses = Result<Vec<SocketAddr>, Arc<io::Error>>;
type Running = HashMap<Name, watch::Receiver<Option<Addresses>>>;

/// Asks the system on its own thread, once at a time for a name.
///
/// A look-up cannot be stopped. In tokio's pool, where hyper's own resolver runs, one that a silent
/// name server holds up also holds up the runtime's end, long after the deadline of the call.
#[derive(Clone, Default)]
pub(crate) struct Resolver(Arc<Mutex<Running>>);

impl Resolver {
    /// The look-up of a name: one that runs already, or a new one.
    fn look_up(&self, name: Name) -> io::Result<watch::Receiver<Option<Addresses>>> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(look_up) = running.get(&name) {
            return Ok(look_up.clone());
        }
        let (sender, receiver) = watch::channel(None);
        let resolver = self.clone();
        let asked = name.clone();
        thread::Builder::new()
            .name("verifycodes-dns".to_owned())
            .spawn(move || {
                let found = (asked.as_str(), 0).to_socket_addrs();
                let mut running = resolver.0.lock().unwrap_or_else(PoisonError::into_inner);
                running.remove(&asked);
                sender.send_replace(Some(found.map(Iterator::collect).map_err(Arc::new)));
            })?;
        running.insert(name, receiver.clone());
        Ok(receiver)
    }
}

impl tower_service::Service<Name> for Resolver {
    type Response = vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let look_up = self.look_up(name);
        Box::pin(async move {
            let mut look_up = look_up?;
            let found = look_up.wait_for(Option::is_some).await;
            match found.as_deref() {
                Ok(Some(Ok(addresses))) => Ok(addresses.clone().into_iter()),
                Ok(Some(Err(error))) => Err(io::Error::new(error.kind(), error.clone())),
                _ => Err(io::Error::other("the look-up ended without an answer")),
            }
        })
    }
}
