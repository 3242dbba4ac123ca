/** Headers of Meta Business Suite's Instagram export by the language of its interface. */

interface Export {
  readonly language: string;
  readonly header: string;
  /** What it calls a reel and a picture. */
  readonly reel: string;
  readonly image: string;
}

export const EXPORTS: readonly Export[] = [
  {
    language: "English",
    header:
      "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves",
    reel: "IG reel",
    image: "IG image",
  },
  {
    language: "Spanish",
    header:
      "Identificador de la publicación,Identificador de la cuenta,Nombre de usuario de la cuenta,Nombre de la cuenta,Descripción,Duración (segundos),Hora de publicación,Enlace permanente,Tipo de publicación,Comentario sobre los datos,Fecha,Visualizaciones,Alcance,Me gusta,Veces que se compartió,Seguimientos,Comentarios,Veces que se guardó",
    reel: "Reel de IG",
    image: "Imagen de IG",
  },
  {
    language: "Portuguese",
    header:
      "Identificação do post,Identificação da conta,Nome de usuário da conta,Nome da conta,Descrição,Duração (s),Horário de publicação,Link permanente,Tipo de post,Comentário de dados,Data,Visualizações,Alcance,Curtidas,Compartilhamentos,Seguimentos,Comentários,Salvamentos",
    reel: "Reel do IG",
    image: "Imagem do IG",
  },
  {
    language: "Vietnamese",
    header:
      "ID bài viết,ID tài khoản,Tên người dùng tài khoản,Tên tài khoản,Mô tả,Thời lượng (giây),Thời gian đăng,Liên kết cố định,Loại bài viết,Bình luận về dữ liệu,Ngày,Lượt xem,Số người tiếp cận,Lượt thích,Lượt chia sẻ,Lượt theo dõi,Lượt bình luận,Lượt lưu",
    reel: "Thước phim trên IG",
    image: "Hình ảnh trên IG",
  },
  {
    language: "German",
    header:
      "Beitrags-ID,Konto-ID,Benutzername des Kontos,Name des Kontos,Beschreibung,Dauer (Sek.),Zeitpunkt der Veröffentlichung,Permalink,Beitragstyp,Datenkommentar,Datum,Aufrufe,Reichweite,„Gefällt mir“-Angaben,Geteilte Inhalte,Follower*innen,Kommentare,Gespeicherte Inhalte",
    reel: "IG-Reel",
    image: "IG-Bild",
  },
  {
    language: "French",
    header:
      "ID de publication,ID du compte,Nom d’utilisateur du compte,Nom du compte,Description,Durée (s),Heure de publication,Lien permanent,Type de publication,Commentaire sur les données,Date,Vues,Couverture,Mentions J’aime,Partages,Followers,Commentaires,Enregistrements",
    reel: "Reel IG",
    image: "Image IG",
  },
];
