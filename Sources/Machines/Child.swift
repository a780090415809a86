import CLinux
import Dispatch
import Glibc
import Synchronization

/// A child of this program: one that it started, or an orphan that was left to it. It is collected when it has ended,
/// whether or not anybody asks: until then no container ends whose process it was.
final class Child: Sendable {
    /// How long it may take to hang up before it is ended.
    private static let secondsToHangUp = 2.0

    /// Readable once it has ended.
    let descriptor: Descriptor
    private let process: pid_t
    private let known = Mutex<ProcessEnd?>(nil)

    init(_ process: pid_t) throws {
        let number = cl_pidfd_open(process)
        guard number >= 0 else {
            let error = SystemError("watch process \(process)")
            if error.code != ESRCH { Self.endUnwatched(process) }
            throw error
        }
        self.process = process
        descriptor = Descriptor(owning: number)
        let watch = DispatchSource.makeReadSource(fileDescriptor: number, queue: .global())
        watch.setEventHandler {
            _ = self.end
            watch.cancel()
        }
        // Until here the number must be that of this file.
        watch.setCancelHandler { withExtendedLifetime(self) {} }
        watch.activate()
    }

    var hasEnded: Bool { cl_pidfd_wait(descriptor.number, 0) == 0 }

    /// How it ended; nil while it lives.
    var end: ProcessEnd? {
        known.withLock { known in
            guard known == nil, hasEnded else { return known }
            var status: Int32 = 0
            let isOurs = cl_pidfd_collect(descriptor.number, &status) == 0
            known = isOurs ? ProcessEnd(waitStatus: status) : .code(-1)
            return known
        }
    }

    /// Waits so long for its end.
    func end(within seconds: Int) -> ProcessEnd? {
        _ = cl_pidfd_wait(descriptor.number, Int32(seconds * 1000))
        return end
    }

    /// Hangs up, and after a moment ends it.
    func hangUp() {
        signal(SIGHUP)
        signal(SIGCONT)
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.secondsToHangUp) { self.signal(SIGKILL) }
    }

    /// Ends it with all that it has begun. What it leaves behind is an orphan of this program's, and collected too.
    func endWithDescendants() {
        // Stopped, it begins nothing more.
        signal(SIGSTOP)
        let descendants = end == nil ? Self.descendants(of: process) : []
        signal(SIGKILL)
        _ = end(within: 10)
        for descendant in descendants { try? Child(descendant).signal(SIGKILL) }
    }

    /// Nobody is told when it has ended.
    private func signal(_ number: Int32) { _ = cl_pidfd_signal(descriptor.number, number) }

    private static func descendants(of process: pid_t) -> [pid_t] {
        var children: [pid_t: [pid_t]] = [:]
        for name in File.names(in: "/proc") {
            // proc_pid_stat(5): behind the command's name, which may be anything, come the state and the parent.
            guard let number = pid_t(name),
                let fields = File.text("/proc/\(name)/stat")?.split(separator: ")").last,
                let parent = fields.split(separator: " ").dropFirst().first.flatMap({ pid_t($0) })
            else { continue }
            children[parent, default: []].append(number)
        }
        var found = children[process] ?? []
        var next = 0
        while next < found.count {
            found += children[found[next]] ?? []
            next += 1
        }
        return found
    }

    private static func endUnwatched(_ process: pid_t) {
        kill(process, SIGKILL)
        DispatchQueue.global().async { _ = try? ProcessEnd.ofChild(process) }
    }
}
