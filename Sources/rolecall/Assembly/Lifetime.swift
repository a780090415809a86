import Doors
import EC2Service
import Foundation
import Ledger
import Logging
import Service
import ServiceLifecycle
import Terminals
import UnixSignals
import Vocabulary
import World

extension Server {
    /// Brings the books in order, says where the server is, and serves until it is told to stop.
    func live() async throws {
        let control = try ControlServer(self)
        let account = settings.account
        let region = settings.region
        let now = SystemClock.now
        if ledger.present.now.account(account) == nil {
            try await ledger.write("start", at: now) { draft in
                try draft.put(Account(id: account, createdAt: now))
                try DefaultNetwork.ensure(account: account, region: region, in: &draft)
            }
        }
        try await lifecycle.reconcile()
        try await endFormerSessions(at: now)
        if let fixture {
            let report = try await apply(fixture)
            log.notice("\(report)")
        }
        print("Rolecall listens at \(endpoint.url)\n\(instances)")
        // Whoever waits for the first line reads a pipe, which is not flushed at line ends; both go out in one
        // piece, so that nobody is missed who closes it then.
        fflush(nil)
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: doorkeeper), .init(service: control),
                    .init(service: InstanceService(server: self)),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: log))
        try await group.run()
        await writeLastUses()
        try ledger.close()
    }
}

extension Server {
    fileprivate func writeLastUses() async {
        do {
            try await capabilities.lastUses.write(to: capabilities.ledger, at: SystemClock.now)
        } catch {
            log.error("last uses could not be written down", metadata: ["cause": "\(error)"])
        }
    }

    /// Terminals end with the server that opened them: their sessions are history.
    private func endFormerSessions(at now: Timestamp) async throws {
        let former = ledger.present.now.allManagedSessions.filter { $0.endedAt == nil }
        guard !former.isEmpty else { return }
        try await ledger.write("start", at: now) { draft in
            for session in former { try draft.end(session, at: now) }
        }
    }
}

/// Moves instances as their machines move, opens their doors, and looks once a second at what waits.
private struct InstanceService: ServiceLifecycle.Service {
    let server: Server

    func run() async throws {
        let lifecycle = server.lifecycle
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await handleEvents(lifecycle) }
                group.addTask { await tick(lifecycle) }
                group.addTask { await sweepImages() }
                group.addTask { await writeLastUses() }
            }
        }
    }

    private func handleEvents(_ lifecycle: InstanceLifecycle) async {
        for await event in server.capabilities.machines.events {
            do {
                switch event.kind {
                case .listening(.loopback) where server.doorkeeper.count >= InstanceDoors.mostOnLoopback:
                    break
                case .listening(let doors): try await server.doors.open(doors, of: event.instanceID)
                case .stopped, .failed, .terminated: server.doors.close(of: event.instanceID)
                case .running: break
                }
                if case .failed(let reason) = event.kind {
                    server.log.error(
                        "an instance could not be started",
                        metadata: ["instance": "\(event.instanceID)", "because": "\(reason)"])
                }
                try await lifecycle.handle(event)
            } catch {
                server.log.error(
                    "an instance's news could not be dealt with",
                    metadata: ["instance": "\(event.instanceID)", "cause": "\(error)"])
            }
        }
    }

    private func writeLastUses() async {
        while (try? await Task.sleep(for: .seconds(60))) != nil { await server.writeLastUses() }
    }

    /// Apart from what else is looked at: removing files may take a while.
    private func sweepImages() async {
        while (try? await Task.sleep(for: .seconds(1))) != nil { await server.images.sweep() }
    }

    private func tick(_ lifecycle: InstanceLifecycle) async {
        while (try? await Task.sleep(for: .seconds(1))) != nil {
            do {
                try await lifecycle.tick()
                await server.rooms.look()
            } catch {
                server.log.error("what waits could not be looked at", metadata: ["cause": "\(error)"])
            }
        }
    }
}
