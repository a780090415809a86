import Fixtures
import Foundation
import Glibc
import Logging
import ServiceLifecycle
import Synchronization

/// Answers the program's own verbs on the control socket.
final class ControlServer: Service {
    private let listener: Int32
    private let path: String
    private let server: Server
    private let isOver = Mutex(false)
    private let log: Logger

    init(_ server: Server) throws {
        path = server.settings.directory.controlSocket
        listener = try ControlSocket.listen(at: path)
        self.server = server
        log = server.log
    }

    func run() async throws {
        await withTaskCancellationOrGracefulShutdownHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                Thread.detachNewThread {
                    self.accept()
                    continuation.resume()
                }
            }
        } onCancelOrGracefulShutdown: {
            self.isOver.withLock { $0 = true }
            // Wakes the thread that waits in accept.
            shutdown(self.listener, Int32(SHUT_RDWR))
        }
        unlink(path)
    }

    private func accept() {
        while !isOver.withLock({ $0 }) {
            let descriptor = Glibc.accept(listener, nil, nil)
            if descriptor < 0 {
                if errno == EINTR || errno == ECONNABORTED { continue }
                break
            }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            Thread.detachNewThread { self.serve(descriptor) }
        }
        close(listener)
    }

    /// One connection, on a thread of its own: `run` keeps it for as long as its command lives.
    private func serve(_ descriptor: Int32) {
        let connection = ControlSocket(owning: descriptor)
        do {
            while let request = try connection.receive(ControlRequest.self) {
                try answer(request, connection)
            }
        } catch {
            log.debug("a control connection ended", metadata: ["cause": "\(error)"])
        }
    }

    private func answer(_ request: ControlRequest, _ connection: ControlSocket) throws {
        let descriptors = connection.takeDescriptors()
        let server = server
        switch request {
        case .endpoint: try connection.send(ControlResponse.endpoint(server.endpoint))
        case .credentials(let account):
            try connection.send(
                waiting { .credentials(try server.administratorCredentials(of: account), server.endpoint) })
        case .absence(let id): try connection.send(ControlResponse.done(server.absence(of: id)))
        case .console(let id):
            try connection.send(waiting { .console(Data(try await server.console(of: id))) })
        case .session(let call):
            try connection.send(waiting { .session(try await server.begin(call)) })
        case .fixture(let name, let text):
            try connection.send(waiting { .done(try await server.apply(fixture: text, named: name)) })
        case .importAccount(let order):
            try connection.send(waiting { .imported(try await server.take(order)) })
        case .why(let order): try connection.send(waiting { .explained(try server.explain(order)) })
        case .whatIf(let edit): try connection.send(waiting { .replayed(try server.replay(edit)) })
        case .learn(let order): try connection.send(waiting { .learned(try server.learn(order)) })
        case .checkImage(let order):
            try connection.send(
                waiting {
                    try server.check(order)
                    return .done("")
                })
        case .registerImage(let order, let name):
            try connection.send(
                waiting {
                    let (id, region) = try await server.register(order, built: name)
                    return .registered(imageID: id, region: region)
                })
        case .images: try connection.send(ControlResponse.images(server.ownImages()))
        case .removeImage(let image):
            try connection.send(waiting { .done(try await server.removeImage(image)) })
        case .run(let role, let profile, let account):
            let started = Mutex<String?>(nil)
            let response = waiting {
                let (id, metadata) = try await server.begin(
                    role: role, profile: profile, account: account, descriptors: descriptors)
                started.withLock { $0 = id }
                return .running(instanceID: id, metadataEndpoint: metadata)
            }
            // The instance goes with its command, however that ends.
            defer {
                if let id = started.withLock({ $0 }) {
                    _ = waiting {
                        await server.end(id)
                        return .done("")
                    }
                }
            }
            try connection.send(response)
            connection.waitForEnd()
        }
    }

    /// Lets this thread wait for what the server does elsewhere.
    private func waiting(_ work: @escaping @Sendable () async throws -> ControlResponse) -> ControlResponse {
        let done = DispatchSemaphore(value: 0)
        let outcome = Mutex<ControlResponse>(.failed("nothing happened"))
        let log = log
        Task {
            do {
                let response = try await work()
                outcome.withLock { $0 = response }
            } catch {
                // What the person at the terminal got wrong is said there.
                log.log(
                    level: error is Failure || error is FixtureError ? .debug : .notice,
                    "a control request failed", metadata: ["cause": "\(error)"])
                outcome.withLock { $0 = .failed("\(error)") }
            }
            done.signal()
        }
        done.wait()
        return outcome.withLock { $0 }
    }
}
