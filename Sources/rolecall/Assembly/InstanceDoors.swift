import Doors
import Gateway
import Glibc
import Logging
import Metadata
import NIOCore
import Resolver
import Service
import Terminals
import World

/// Opens the doors of instances as their machines come up: the metadata service at 169.254.169.254, and at
/// 169.254.169.253 the resolver and the API under AWS's names. Only the instance itself reaches them, so the
/// door that a request came in by says whose it is.
struct InstanceDoors: Sendable {
    /// Instances that are records only and still get a port of 127.0.0.1: hundreds of thousands would use them up.
    static let mostOnLoopback = 1000

    let metadata: MetadataService
    let gateway: Gateway
    let rooms: SessionRoom
    let tls: Transport
    /// What the API's port speaks, here as outside.
    let api: Transport
    let present: Present
    let keeper: Doorkeeper
    let group: any EventLoopGroup
    let log: Logger

    /// Opens what the machine offers. Gives the URL of a metadata service on a loopback port, where the
    /// machine has no network of its own.
    @discardableResult
    func open(_ doors: MachineDoors, of instanceID: String) async throws -> String? {
        keeper.close(of: instanceID)
        switch doors {
        case .loopback:
            let port = try await openMetadata(at: .address(host: "127.0.0.1", port: 0), instanceID)
            return port.map { "http://127.0.0.1:\($0)" }
        case .descriptors(let sockets):
            try await open(sockets, of: instanceID)
            return nil
        }
    }

    private func open(_ sockets: MachineSockets, of instanceID: String) async throws {
        // A door closes what it was given; the rest is closed here.
        var rest = Set(sockets.all)
        defer { for socket in rest { Glibc.close(socket) } }
        func take(_ socket: Int32?) -> Int32? { socket.flatMap { rest.remove($0) } }

        if let socket = take(sockets.metadata) {
            try await openMetadata(at: .descriptor(socket, name: "metadata of \(instanceID)"), instanceID)
        }
        if let socket = take(sockets.metadataIPv6) {
            try await openMetadata(
                at: .descriptor(socket, name: "metadata over IPv6 of \(instanceID)"), instanceID)
        }
        if let socket = take(sockets.https) {
            try await openAPI(socket, over: tls, name: "AWS's names in \(instanceID)", instanceID)
        }
        if let socket = take(sockets.api) {
            try await openAPI(socket, over: api, name: "API in \(instanceID)", instanceID)
        }
        guard let resolver = Resolver(for: instanceID, present) else { return }
        if let socket = take(sockets.resolverUDP) {
            let door = try await ResolverDoor(datagrams: socket, resolver, on: group)
            keeper.keep(of: instanceID) { door.close() }
        }
        if let socket = take(sockets.resolverTCP) {
            let door = try await ResolverDoor(connections: socket, resolver, on: group)
            keeper.keep(of: instanceID) { door.close() }
        }
    }

    private func openAPI(
        _ socket: Int32, over transport: Transport, name: String, _ instanceID: String
    ) async throws {
        let door = try await Door(
            at: .descriptor(socket, name: name), over: transport, on: group, log: log)
        keeper.serve(door, of: instanceID, rooms.door(gateway.door(over: transport)))
    }

    func close(of instanceID: String) {
        keeper.close(of: instanceID)
        metadata.forget(instanceID)
    }

    @discardableResult
    private func openMetadata(at place: Place, _ instanceID: String) async throws -> Int? {
        let door = try await Door(
            at: place, over: .plain, on: group, limits: MetadataService.doorLimits, log: log)
        keeper.serve(door, of: instanceID, metadata.door(for: instanceID))
        return door.port
    }
}
