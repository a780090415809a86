import Vocabulary
import Wire

/// Cuts off a body that trickles: once its grace is over, it must have come at a pace worth waiting for.
/// (A connection that is silent altogether is closed by its door.)
struct Pace: Sendable {
    private static let graceSeconds: Int64 = 60
    private static let bytesPerSecond: Int64 = 256

    private let now: @Sendable () -> Timestamp
    private let began: Timestamp
    private var bytes: Int64 = 0

    init(now: @escaping @Sendable () -> Timestamp) {
        self.now = now
        began = now()
    }

    /// Takes note of bytes that came; throws `BodyTooSlow` when they should have been more by now.
    mutating func take(_ count: Int) throws {
        bytes += Int64(count)
        let seconds = now().seconds(since: began)
        guard seconds <= Self.graceSeconds || bytes / seconds >= Self.bytesPerSecond else {
            throw BodyTooSlow()
        }
    }
}

/// A body comes so slowly that waiting for it would be a favour to whoever wants to tie us up.
struct BodyTooSlow: Error {
    func failure(in wireProtocol: WireProtocol) -> WireFailure {
        switch wireProtocol {
        case .restXML:
            WireFailure(
                code: "RequestTimeout",
                message:
                    "Your socket connection to the server was not read from or written to within the timeout "
                    + "period. Idle connections will be closed.", status: 400)
        case .query, .ec2, .json:
            WireFailure(code: "RequestTimeout", message: "The request took too long to arrive.", status: 408)
        }
    }
}
