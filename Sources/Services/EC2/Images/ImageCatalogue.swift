import Crypto
import Service
import Synchronization
import Vocabulary
import World

/// The images that everybody finds in every region, named and owned as AWS, Canonical and Debian name
/// and own theirs, so that a search by owner and name finds what it finds on AWS. An identifier
/// follows from region and name.
enum ImageCatalogue {
    private struct Entry {
        var name: String
        var description: String
        var owner: String
        var alias: String?
        var architecture: String
        var rootDevice: String
        var volumeType: String
        var loginUser: String
        var created: Int64
        var imdsSupport: String?
    }

    // 2025-11-05T12:00:00Z
    private static let published: Int64 = 1_762_344_000

    private static let entries: [Entry] = ["x86_64", "arm64"].flatMap { architecture in
        let debianName = architecture == "x86_64" ? "amd64" : "arm64"
        return [
            Entry(
                name: "al2023-ami-2023.9.20251105.0-kernel-6.1-\(architecture)",
                description: "Amazon Linux 2023 AMI 2023.9.20251105.0 \(architecture) HVM kernel-6.1",
                owner: "137112412989", alias: "amazon", architecture: architecture, rootDevice: "/dev/xvda",
                volumeType: "gp3", loginUser: "ec2-user", created: published, imdsSupport: "v2.0"),
            Entry(
                name: "amzn2-ami-hvm-2.0.20251105.0-\(architecture)-gp2",
                description: "Amazon Linux 2 AMI 2.0.20251105.0 \(architecture) HVM gp2",
                owner: "137112412989", alias: "amazon", architecture: architecture, rootDevice: "/dev/xvda",
                volumeType: "gp2", loginUser: "ec2-user", created: published),
            Entry(
                name: "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-\(debianName)-server-20251105",
                description: "Canonical, Ubuntu, 24.04, \(debianName) noble image",
                owner: "099720109477", architecture: architecture, rootDevice: "/dev/sda1", volumeType: "gp3",
                loginUser: "ubuntu", created: published),
            Entry(
                name: "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-\(debianName)-server-20251105",
                description: "Canonical, Ubuntu, 22.04 LTS, \(debianName) jammy image",
                owner: "099720109477", architecture: architecture, rootDevice: "/dev/sda1", volumeType: "gp2",
                loginUser: "ubuntu", created: published),
            Entry(
                name: "debian-12-\(debianName)-20251105-2287",
                description: "Debian 12 (20251105-2287)", owner: "136693071363", architecture: architecture,
                rootDevice: "/dev/xvda", volumeType: "gp3", loginUser: "admin", created: published),
        ]
    }

    /// Every launch and every start of the server asks for them. Of so many regions they are kept.
    private static let kept = Mutex<[Vocabulary.Region: [KnownImage]]>([:])
    private static let mostKept = 64

    static func images(of region: Vocabulary.Region) -> [KnownImage] {
        if let images = kept.withLock({ $0[region] }) { return images }
        let images = made(for: region)
        kept.withLock { if $0.count < mostKept { $0[region] = images } }
        return images
    }

    private static func made(for region: Vocabulary.Region) -> [KnownImage] {
        entries.map { entry in
            let digest = SHA256.hash(data: Array("\(region)/\(entry.name)".utf8))
            let hex = Array("0123456789abcdef")
            let digits = digest.prefix(8).flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }
            var image = KnownImage(
                region: region, id: "ami-0\(String(digits))", name: entry.name, owner: entry.owner,
                ownerAlias: entry.alias, architecture: entry.architecture, rootDeviceName: entry.rootDevice,
                createdAt: Timestamp(seconds: entry.created), loginUser: entry.loginUser)
            image.description = entry.description
            image.imdsSupport = entry.imdsSupport
            image.rootVolumeType = entry.volumeType
            return image
        }
    }

    /// What an instance begins as that names no image: the first one for its type's processor.
    static func standard(_ region: Vocabulary.Region, _ type: InstanceType) throws -> KnownImage {
        guard let image = images(of: region).first(where: { $0.architecture == type.architecture }) else {
            throw AWSError.invalidInstanceType(type.name)
        }
        return image
    }

    /// The images an account sees in a region: the catalogue's, public ones, its own.
    static func images(
        in known: some Knowing, account: AccountID, region: Vocabulary.Region
    ) -> [KnownImage] {
        images(of: region)
            + known.images(region: region).filter { $0.isPublic || $0.owner == account.description }
    }

    static func image(
        _ id: String, in known: some Knowing, account: AccountID, region: Vocabulary.Region
    ) -> KnownImage? {
        if let image = known.image(id, region: region) {
            let isSeen = image.isPublic || image.owner == account.description
            return isSeen && image.deregisteredAt == nil ? image : nil
        }
        return images(of: region).first { $0.id == id }
    }
}
