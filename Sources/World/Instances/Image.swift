import Vocabulary

/// A machine image that an account registered, as opposed to the built-in catalogue's.
package struct Image: Fact {
    package static let kind = FactKind.image
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.images }
    package var factID: String { "\(region)/\(id)" }

    package var region: Region
    package var id: String
    package var name: String
    package var description: String?
    /// Twelve digits of the owner.
    package var owner: String
    /// `amazon` and the like, for a well-known owner.
    package var ownerAlias: String?
    package var architecture: String
    package var platformDetails: String
    package var rootDeviceName: String
    package var rootVolumeGiB: Int
    package var createdAt: Timestamp
    package var isPublic: Bool
    package var rootVolumeType = "gp3"
    /// `v2.0` where the image asks for token-only metadata.
    package var imdsSupport: String?
    /// A directory that holds the root file system; the host's own root when nil.
    package var rootDirectory: String?
    /// Whom `ssh` logs in as.
    package var loginUser: String
    package var tags: [Tag] = []
    /// When its owner gave it up. It stays as long as an instance has a disk that began as it.
    package var deregisteredAt: Timestamp?

    package init(
        region: Region, id: String, name: String, owner: String, ownerAlias: String? = nil,
        architecture: String = "x86_64", platformDetails: String = "Linux/UNIX",
        rootDeviceName: String = "/dev/xvda", rootVolumeGiB: Int = 8, createdAt: Timestamp,
        isPublic: Bool = true,
        loginUser: String = "ec2-user"
    ) {
        self.region = region
        self.id = id
        self.name = name
        self.owner = owner
        self.ownerAlias = ownerAlias
        self.architecture = architecture
        self.platformDetails = platformDetails
        self.rootDeviceName = rootDeviceName
        self.rootVolumeGiB = rootVolumeGiB
        self.createdAt = createdAt
        self.isPublic = isPublic
        self.loginUser = loginUser
    }

    package var arn: String { "arn:aws:ec2:\(region)::image/\(id)" }
}

extension Knowing {
    package func image(_ id: String, region: Region) -> Image? { tables.images["\(region)/\(id)"] }

    /// Those that can be launched.
    package func images(region: Region) -> [Image] {
        tables.images.rows(prefix: "\(region)/").filter { $0.deregisteredAt == nil }
    }

    /// All there are, those too that only instances still need.
    package var allImages: some Sequence<Image> { tables.images.all }
}
