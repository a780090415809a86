import Foundation
import Glibc

/// Waits until one of several descriptors has something, and only while somebody waits: what nobody reads stays
/// where it is. Each wait has a thread of its own, for the few terminals that people have open.
final class Readiness: Sendable {
    private let bell: (reader: Descriptor, writer: Descriptor)

    init() throws {
        bell = try Descriptor.pipe()
        try bell.reader.doNotBlock()
        try bell.writer.doNotBlock()
    }

    /// Returns when there is something, or when the task is cancelled.
    func wait(for descriptors: [Descriptor], events: Int32 = POLLIN) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let bell = bell.reader
                Thread.detachNewThread {
                    var wanted = descriptors.map {
                        pollfd(fd: $0.number, events: Int16(events), revents: 0)
                    }
                    wanted.append(pollfd(fd: bell.number, events: Int16(POLLIN), revents: 0))
                    while poll(&wanted, nfds_t(wanted.count), -1) < 0, errno == EINTR {}
                    var byte: UInt8 = 0
                    _ = read(bell.number, &byte, 1)
                    // Until here the numbers were those of these files.
                    withExtendedLifetime(descriptors) { continuation.resume() }
                }
            }
        } onCancel: {
            var byte: UInt8 = 0
            _ = Glibc.write(bell.writer.number, &byte, 1)
        }
    }
}
