import CLinux
import Glibc

/// Descriptors handed to another process through a Unix socket, along with bytes.
package enum FileDescriptorPassing {
    /// Sends all bytes, of which there must be one; the descriptors arrive with the first of them. They
    /// stay the caller's too.
    package static func send(_ descriptors: [Int32], with bytes: [UInt8], over socket: Int32) throws {
        let code = cl_send_descriptors(socket, bytes, bytes.count, descriptors, Int32(descriptors.count))
        try SystemError.check(code, "send through the socket")
    }

    /// Waits for bytes and what comes with them, once; no bytes mean the end. The caller owns the
    /// descriptors. When more come than are allowed, none is kept.
    package static func receive(
        from socket: Int32, atMost capacity: Int = 65536, descriptors most: Int = 2
    ) throws -> (bytes: [UInt8], descriptors: [Int32]) {
        var bytes = [UInt8](repeating: 0, count: capacity)
        var descriptors = [Int32](repeating: -1, count: most)
        var count = 0
        var number = Int32(most)
        let code = cl_receive_descriptors(socket, &bytes, capacity, &count, &descriptors, &number)
        try SystemError.check(code, "receive from the socket")
        return (Array(bytes[..<count]), Array(descriptors[..<Int(number)]))
    }
}
