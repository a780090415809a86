import EC2Service
import Ledger
import Service
import Vocabulary
import World

/// An image that was built and is to be known, or whose name is to be checked before.
struct ImageOrder: Codable, Sendable {
    var name: String
    var description: String
    /// `x86_64` or `arm64`.
    var architecture: String
    var loginUser: String
    /// The server's own unless named.
    var account: String?
    var region: String?
}

/// What `rolecall image list` prints of an image.
struct ImageRow: Codable, Sendable {
    var id: String
    var name: String
    var account: String
    var region: String
    var architecture: String
    var created: String
    var directory: String
    var instances: Int
}

/// What the server does for `rolecall image`.
extension Server {
    func check(_ order: ImageOrder) throws {
        do {
            try OwnImages.checkName(
                order.name, account: try account(order.account), region: region(order),
                in: ledger.present.now)
        } catch let error as AWSError {
            throw Failure(error.message)
        }
    }

    /// Gives the new image's ID and its region.
    func register(_ order: ImageOrder, built building: String) async throws -> (String, String) {
        let id = "ami-0\(capabilities.ids.hex(16))"
        let region = region(order)
        do {
            try await images.take(
                building, order, id: id, account: try account(order.account), region: region)
        } catch let error as AWSError {
            throw Failure(error.message)
        }
        return (id, region.rawValue)
    }

    /// Those that have a root of their own, in the order of their names.
    func ownImages() -> [ImageRow] {
        let world = ledger.present.now
        return world.allImages.filter { $0.deregisteredAt == nil && $0.rootDirectory != nil }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .map { image in
                ImageRow(
                    id: image.id, name: image.name, account: image.owner, region: image.region.rawValue,
                    architecture: image.architecture, created: image.createdAt.iso8601,
                    directory: image.rootDirectory ?? "",
                    instances: world.allInstances.filter {
                        $0.imageID == image.id && $0.region == image.region && $0.state != .terminated
                    }.count)
            }
    }

    /// By ID or name. Says what became of it.
    func removeImage(_ wanted: String) async throws -> String {
        let found = ownImages().filter { $0.id == wanted || $0.name == wanted }
        guard let image = found.first, let account = AccountID(image.account) else {
            throw Failure("there is no image \(wanted); rolecall image list shows them")
        }
        guard found.count == 1 else {
            throw Failure("\(found.count) images are called \(wanted); name one by its ID")
        }
        let now = SystemClock.now
        try await ledger.write("image", at: now) { draft in
            try OwnImages.deregister(
                image.id, account: account, region: Region(image.region), at: now, in: &draft)
        }
        await images.sweep()
        guard image.instances > 0 else { return "Removed \(image.id) (\(image.name))." }
        return "Deregistered \(image.id) (\(image.name)). Its files go with the last of its "
            + "\(image.instances == 1 ? "instances" : "\(image.instances) instances")."
    }

    private func region(_ order: ImageOrder) -> Region { order.region.map { Region($0) } ?? settings.region }
}
