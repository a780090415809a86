import Doors
import HTTPTypes
import HummingbirdCore
import NIOCore

extension MetadataService {
    /// What a metadata request may measure, and how long its connection may be silent.
    package static var doorLimits: DoorLimits {
        var limits = DoorLimits()
        limits.idleSeconds = 30
        limits.headerBytes = 8 * 1024
        limits.headerCount = 64
        return limits
    }

    /// Answers at the instance's own doors, of which IPv4 and IPv6 have one each. Bodies are not read: no request
    /// has use for one.
    package func door(for instanceID: String) -> Door.Answer {
        let bucket = buckets.bucket(of: instanceID)
        return { request, writer, channel in
            if case .v6 = channel.localAddress, !isReachableByIPv6(instanceID) {
                // Where the protocol is disabled nobody answers.
                channel.close(promise: nil)
                return
            }
            let answer = answer(
                MetadataRequest(request.method, request.head.path ?? "/", headers: request.headers),
                for: instanceID, within: bucket)
            if let limit = answer.hopLimit { try await HopLimits.apply(limit, to: channel) }
            let body =
                answer.body.isEmpty
                ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
            try await writer.write(
                response: HTTPResponse(status: answer.status, headerFields: answer.headers), body: body)
        }
    }
}
