import Dispatch
import EC2Service
import Foundation
import Ledger
import Logging
import Service
import Vocabulary
import World

/// The roots of images that were built here: a directory `ami-…` each, for as long as an image is known
/// that needs it.
actor ImageStore {
    private let directory: DataDirectory
    private let ledger: Ledger
    private let log: Logger
    /// The world that was last looked at.
    private var seen: Int64?
    /// Images whose files are on their way in or out: only who moves them touches them.
    private var moving: Set<String> = []

    init(_ directory: DataDirectory, ledger: Ledger, log: Logger) {
        self.directory = directory
        self.ledger = ledger
        self.log = log
    }

    /// Takes a root that was built in `building`, a name in the images' directory, and writes the image down.
    func take(
        _ building: String, _ order: ImageOrder, id: String, account: AccountID, region: Region
    ) async throws {
        guard BuildDirectory.isName(building) else { throw Failure("\(building) is no image being built") }
        let root = "\(directory.images)/\(id)"
        moving.insert(id)
        defer { moving.remove(id) }
        guard rename("\(directory.images)/\(building)", root) == 0 else {
            throw Failure("cannot take \(building): \(String(cString: strerror(errno)))")
        }
        do {
            let made = OwnImages.Description(
                name: order.name, text: order.description, architecture: order.architecture,
                rootDirectory: root, loginUser: order.loginUser)
            let now = SystemClock.now
            try await ledger.write("image", at: now) { draft in
                try OwnImages.register(made, id: id, account: account, region: region, at: now, in: &draft)
            }
        } catch {
            // The builder removes what it built.
            rename(root, "\(directory.images)/\(building)")
            throw error
        }
    }

    /// Removes the files of images that are not known any more. Looks only when something has changed.
    func sweep() async {
        let world = ledger.present.now
        guard world.version != seen else { return }
        seen = world.version
        let known = Set(world.allImages.map(\.id))
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.images)) ?? []
        let gone = names.filter { $0.hasPrefix("ami-") && !known.contains($0) && !moving.contains($0) }
        moving.formUnion(gone)
        for name in gone {
            await remove(name)
            moving.remove(name)
        }
    }

    /// Hundreds of megabytes: not on a thread that others share.
    private func remove(_ name: String) async {
        let path = "\(directory.images)/\(name)"
        do {
            try await withCheckedThrowingContinuation { continuation in
                DispatchQueue.global(qos: .utility).async {
                    continuation.resume(with: Result { try FileManager.default.removeItem(atPath: path) })
                }
            }
            log.info("removed an image's files", metadata: ["image": "\(name)"])
        } catch {
            log.error("an image's files are left", metadata: ["image": "\(name)", "cause": "\(error)"])
        }
    }
}
