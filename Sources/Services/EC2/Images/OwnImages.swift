import Service
import Vocabulary
import World

/// The images that an account makes itself, on this computer and not by a call.
package enum OwnImages {
    /// What a new image is made of.
    package struct Description: Sendable {
        package var name: String
        package var text: String
        package var architecture: String
        package var rootDirectory: String
        package var loginUser: String

        package init(
            name: String, text: String, architecture: String, rootDirectory: String, loginUser: String
        ) {
            self.name = name
            self.text = text
            self.architecture = architecture
            self.rootDirectory = rootDirectory
            self.loginUser = loginUser
        }
    }

    /// Writes an image down. A name is used once in an account and region.
    package static func register(
        _ made: Description, id: String, account: AccountID, region: Vocabulary.Region, at now: Timestamp,
        in draft: inout Draft
    ) throws {
        try checkName(made.name, account: account, region: region, in: draft)
        var image = KnownImage(
            region: region, id: id, name: made.name, owner: account.description,
            architecture: made.architecture, createdAt: now, isPublic: false, loginUser: made.loginUser)
        image.description = made.text
        image.rootDirectory = made.rootDirectory
        try draft.put(image)
    }

    package static func checkName(
        _ name: String, account: AccountID, region: Vocabulary.Region, in known: some Knowing
    ) throws {
        // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
        let isAllowed = name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || " ()[]./-'@_".utf8.contains($0)
        }
        guard (3...128).contains(name.utf8.count), isAllowed else { throw AWSError.malformedImageName(name) }
        let other = known.images(region: region).first {
            $0.name == name && $0.owner == account.description
        }
        if let other { throw AWSError.imageNameTaken(name, by: other.id) }
    }

    /// Gives up an image of the account's.
    package static func deregister(
        _ id: String, account: AccountID, region: Vocabulary.Region, at now: Timestamp, in draft: inout Draft
    ) throws {
        if draft.image(id, region: region)?.deregisteredAt != nil { throw AWSError.imageGone(id) }
        let image = try Neighbourhood(draft, account: account, region: region).image(id)
        guard image.owner == account.description, var own = draft.image(id, region: region) else {
            throw AWSError.notOwnImage(id)
        }
        own.deregisteredAt = now
        try draft.put(own)
        forgetUnlessUsed(own, in: &draft)
    }

    /// Forgets an image that was given up, unless an instance's disk began as it.
    static func forgetUnlessUsed(_ image: KnownImage, in draft: inout Draft) {
        guard image.deregisteredAt != nil else { return }
        if !draft.hasInstances(ofImage: image.id, region: image.region) { draft.remove(image) }
    }
}

extension AWSError {
    static func malformedImageName(_ name: String) -> AWSError {
        AWSError(
            "InvalidAMIName.Malformed",
            "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'"
        )
    }

    static func imageNameTaken(_ name: String, by id: String) -> AWSError {
        AWSError("InvalidAMIName.Duplicate", "AMI name \(name) is already in use by AMI \(id)")
    }

    static func imageGone(_ id: String) -> AWSError {
        AWSError("InvalidAMIID.Unavailable", "The image ID '\(id)' is no longer available")
    }

    static func notOwnImage(_ id: String) -> AWSError {
        AWSError("AuthFailure", "Not authorized for images: [\(id)]")
    }
}
