import CCurl
import Dispatch

/// Gets small documents from https addresses.
package struct Fetch: Sendable {
    /// A file of certificates to trust besides the system's.
    private let certificateFile: String?
    private let threads = DispatchQueue(label: "federation", attributes: .concurrent)

    package init(trusting certificateFile: String? = nil) { self.certificateFile = certificateFile }

    /// The whole of it; a redirection is no answer.
    func get(_ url: String, upTo limit: Int) async throws(WebFailure) -> [UInt8] {
        let result = await withCheckedContinuation { continuation in
            threads.async { continuation.resume(returning: blockingGet(url, limit)) }
        }
        return try result.get()
    }

    /// Five seconds for everything: whoever waits for credentials waits no longer.
    private static let patience = 5

    // curl --proto =https --max-time 5 --cacert FILE URL
    private func blockingGet(_ url: String, _ limit: Int) -> Result<[UInt8], WebFailure> {
        var answer = cc_get(url, certificateFile, limit, Self.patience)
        defer { cc_free(&answer) }
        let failure = withUnsafeBytes(of: answer.failure) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard failure.isEmpty else { return .failure(.unreachable("\(url): \(failure)")) }
        guard answer.status == 200 else {
            return .failure(.useless("\(url) answered \(answer.status)"))
        }
        return .success(Array(UnsafeBufferPointer(start: answer.body, count: answer.length)))
    }
}

/// Why a document could not be had.
enum WebFailure: Error {
    case unreachable(String)
    /// There was an answer, and not the one that is needed.
    case useless(String)
}
