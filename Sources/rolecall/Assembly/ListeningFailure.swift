import Foundation
import NIOCore

extension ServerSettings {
    /// Why nobody can listen where the settings say, and what to do about it.
    func cannotListen(because error: any Error) -> String {
        let reason =
            switch (error as? IOError)?.errnoCode {
            case EADDRINUSE: "another server is there; --port 0 takes any free port"
            case EADDRNOTAVAIL: "\(host) is no address of this computer"
            case let code?: String(cString: strerror(code))
            case nil where error is SocketAddressError.UnknownHost: "there is no host \(host)"
            case nil: "\(error)"
            }
        return "cannot listen on \(host):\(port): \(reason)"
    }
}
