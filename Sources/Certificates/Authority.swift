/// The server's own certificate authority.
enum PendingAuthority {}
