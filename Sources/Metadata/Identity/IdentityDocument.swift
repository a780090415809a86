import Vocabulary
import World

/// What an instance is, in the words and the order of AWS's identity document.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-identity-documents.html
func identityDocument(of instance: Instance) -> String {
    MetadataDocument.print([
        "accountId": instance.account.description,
        "architecture": instance.architecture,
        "availabilityZone": instance.availabilityZone,
        "billingProducts": nil,
        "devpayProductCodes": nil,
        "marketplaceProductCodes": nil,
        "imageId": instance.imageID,
        "instanceId": instance.id,
        "instanceType": instance.instanceType,
        "kernelId": nil,
        "pendingTime": instance.launchedAt.iso8601,
        "privateIp": instance.privateIPv4,
        "ramdiskId": nil,
        "region": instance.region.rawValue,
        "version": "2017-09-30",
    ])
}
