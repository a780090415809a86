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

    /// Answers at the instance's own door. Bodies are not read: no request has use for one.
    package func door(for instanceID: String) -> Door.Answer {
        let hops = HopLimits()
        return { request, writer, channel in
            let answer = answer(
                MetadataRequest(request.method, request.head.path ?? "/", headers: request.headers),
                for: instanceID)
            try await hops.apply(answer.hopLimit, to: channel)
            let body =
                answer.body.isEmpty
                ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
            try await writer.write(
                response: HTTPResponse(status: answer.status, headerFields: answer.headers), body: body)
        }
    }
}
