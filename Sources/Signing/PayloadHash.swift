import Crypto

/// The body's part in a signature.
package enum PayloadHash: Sendable {
    /// The hash of a body at hand: every service but S3.
    case computed(SHA256.Digest)
    /// What `x-amz-content-sha256` says: S3, whose bodies are streamed and checked as they arrive.
    case declared

    package init(of body: some Sequence<UInt8>) {
        var hash = SHA256()
        let done: Void? = body.withContiguousStorageIfAvailable {
            hash.update(bufferPointer: UnsafeRawBufferPointer($0))
        }
        if done == nil { hash.update(data: Array(body)) }
        self = .computed(hash.finalize())
    }
}
