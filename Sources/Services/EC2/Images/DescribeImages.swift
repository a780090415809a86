import Service
import Vocabulary
import World

struct DescribeImages: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeImages")

    private static let filtering = Filtering<KnownImage>(
        [
            "architecture": { [$0.architecture] },
            "block-device-mapping.delete-on-termination": { _ in ["true"] },
            "block-device-mapping.device-name": { [$0.rootDeviceName] },
            "block-device-mapping.encrypted": { _ in ["false"] },
            "block-device-mapping.volume-size": { ["\($0.rootVolumeGiB)"] },
            "block-device-mapping.volume-type": { [$0.rootVolumeType] },
            "creation-date": { [$0.createdAt.iso8601Milliseconds] },
            "description": { $0.description.map { [$0] } ?? [] },
            "ena-support": { _ in ["true"] },
            "hypervisor": { _ in ["xen"] },
            "image-id": { [$0.id] },
            "image-type": { _ in ["machine"] },
            "is-public": { [$0.isPublic.text] },
            "name": { [$0.name] },
            "owner-alias": { $0.ownerAlias.map { [$0] } ?? [] },
            "owner-id": { [$0.owner] },
            "platform": { _ in [] },
            "product-code": { _ in [] },
            "root-device-name": { [$0.rootDeviceName] },
            "root-device-type": { _ in ["ebs"] },
            "state": { _ in ["available"] },
            "virtualization-type": { _ in ["hvm"] },
        ], tags: { $0.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        var images = ImageCatalogue.images(in: call.world, account: call.account, region: call.region)
        if let ids = input.imageIds, !ids.isEmpty {
            let wanted = try ids.map { try neighbourhood.image($0).id }
            images = images.filter { wanted.contains($0.id) }
        }
        if let owners = input.owners, !owners.isEmpty {
            images = images.filter { image in
                owners.contains {
                    $0 == image.owner || $0 == image.ownerAlias
                        || $0 == "self" && image.owner == call.account.description
                }
            }
        }
        if let users = input.executableUsers, !users.isEmpty {
            images = images.filter { image in
                users.contains("all") && image.isPublic
                    || users.contains("self") && image.owner == call.account.description
            }
        }
        images = try filtering.apply(input.filters, to: images).sorted { $0.id < $1.id }
        let page = try Page.cut(
            images, id: \.id, token: input.nextToken, limit: input.maxResults, .images)
        return Output(nextToken: page.next, images: page.rows.map { Image($0) })
    }
}

extension Image {
    init(_ image: KnownImage) {
        self.init(
            platformDetails: image.platformDetails, usageOperation: "RunInstances",
            blockDeviceMappings: [
                BlockDeviceMapping(
                    ebs: EbsBlockDevice(
                        deleteOnTermination: true, volumeSize: image.rootVolumeGiB,
                        volumeType: image.rootVolumeType, encrypted: false),
                    deviceName: image.rootDeviceName)
            ],
            description: image.description, enaSupport: true, hypervisor: "xen",
            imageOwnerAlias: image.ownerAlias, name: image.name, rootDeviceName: image.rootDeviceName,
            rootDeviceType: "ebs", sriovNetSupport: "simple",
            tags: image.tags.isEmpty ? nil : image.tags.map { Tag($0) }, virtualizationType: "hvm",
            imdsSupport: image.imdsSupport, imageId: image.id,
            imageLocation: "\(image.ownerAlias ?? image.owner)/\(image.name)", state: "available",
            ownerId: image.owner, creationDate: image.createdAt.iso8601Milliseconds, public: image.isPublic,
            architecture: image.architecture, imageType: "machine")
    }
}
