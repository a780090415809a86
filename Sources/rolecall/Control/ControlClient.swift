import Foundation
import Import
import Trail

/// What a verb does with a running server.
struct ControlClient {
    private let connection: ControlSocket

    init(_ directory: DataDirectory) throws {
        connection = try ControlSocket.connect(to: directory.controlSocket)
    }

    func endpoint() throws -> Endpoint {
        guard case .endpoint(let endpoint) = try ask(.endpoint) else { throw Self.misunderstood }
        return endpoint
    }

    /// Of the account, or of the server's own.
    func credentials(account: String?) throws -> (AdministratorCredentials, Endpoint) {
        guard case .credentials(let credentials, let endpoint) = try ask(.credentials(account: account))
        else { throw Self.misunderstood }
        return (credentials, endpoint)
    }

    /// Why nothing can be run in an instance.
    func absence(of instance: String) throws -> String {
        guard case .done(let reason) = try ask(.absence(instance: instance)) else { throw Self.misunderstood }
        return reason
    }

    /// What an instance wrote to its console, also when it is gone.
    func console(of instance: String) throws -> Data {
        guard case .console(let output) = try ask(.console(instance: instance)) else {
            throw Self.misunderstood
        }
        return output
    }

    /// Begins a session; its channel has to be opened soon.
    func session(_ call: SessionCall) throws -> BegunSession {
        guard case .session(let begun) = try ask(.session(call)) else { throw Self.misunderstood }
        return begun
    }

    /// Gives what the server has to say of it.
    func apply(fixture text: String, named name: String) throws -> String {
        guard case .done(let report) = try ask(.fixture(name: name, text: text)) else {
            throw Self.misunderstood
        }
        return report
    }

    func take(_ order: ImportOrder) throws -> ImportReport {
        guard case .imported(let report) = try ask(.importAccount(order)) else { throw Self.misunderstood }
        return report
    }

    func why(_ order: WhyOrder) throws -> WhyReport {
        guard case .explained(let report) = try ask(.why(order)) else { throw Self.misunderstood }
        return report
    }

    func whatIf(_ edit: PolicyEdit) throws -> ReplayReport {
        guard case .replayed(let report) = try ask(.whatIf(edit)) else { throw Self.misunderstood }
        return report
    }

    func learn(_ order: LearnOrder) throws -> LearnReport {
        guard case .learned(let report) = try ask(.learn(order)) else { throw Self.misunderstood }
        return report
    }

    func check(_ order: ImageOrder) throws {
        guard case .done = try ask(.checkImage(order)) else { throw Self.misunderstood }
    }

    /// Gives the image's ID and region.
    func register(_ order: ImageOrder, built name: String) throws -> (String, String) {
        guard case .registered(let id, let region) = try ask(.registerImage(order, built: name)) else {
            throw Self.misunderstood
        }
        return (id, region)
    }

    func images() throws -> [ImageRow] {
        guard case .images(let rows) = try ask(.images) else { throw Self.misunderstood }
        return rows
    }

    /// Gives what the server has to say of it.
    func remove(image: String) throws -> String {
        guard case .done(let report) = try ask(.removeImage(image)) else { throw Self.misunderstood }
        return report
    }

    /// Begins a transient instance; it lives as long as this client does. Gives the URL of its metadata
    /// service when no descriptors were sent to serve it at.
    func run(
        role: String?, instanceProfile: String?, account: String?, descriptors: [Int32]
    ) throws -> String? {
        let request = ControlRequest.run(role: role, instanceProfile: instanceProfile, account: account)
        guard case .running(_, let metadata) = try ask(request, descriptors: descriptors) else {
            throw Self.misunderstood
        }
        return metadata
    }

    private func ask(_ request: ControlRequest, descriptors: [Int32] = []) throws -> ControlResponse {
        try connection.send(request, descriptors: descriptors)
        guard let response = try connection.receive(ControlResponse.self) else {
            throw Failure("the server ended the connection; its log says why")
        }
        if case .failed(let reason) = response { throw Failure(reason) }
        return response
    }

    private static let misunderstood = Failure(
        "the server is of another version than this program; restart it")
}
