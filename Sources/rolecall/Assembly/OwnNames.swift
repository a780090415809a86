import Foundation
import NIOCore

/// What this computer is called by clients of its API.
enum OwnNames {
    /// Names and addresses; all of the computer's where the API listens at all of them.
    static func all(listeningAt host: String) -> [String] {
        var names = ["localhost", "127.0.0.1", "::1"]
        var own = [CChar](repeating: 0, count: 256)
        if gethostname(&own, own.count - 1) == 0 {
            let bytes = own.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            names.append(String(decoding: bytes, as: UTF8.self).lowercased())
        }
        if ["0.0.0.0", "::"].contains(host) {
            names += ((try? System.enumerateDevices()) ?? []).compactMap { $0.address?.ipAddress }
        } else {
            names.append(host.lowercased())
        }
        var seen: Set<String> = []
        return names.filter { !$0.contains("%") && seen.insert($0).inserted }
    }
}
